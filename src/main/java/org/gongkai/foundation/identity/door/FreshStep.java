package org.gongkai.foundation.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.identity.factor.Factors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks who one is once more (再次验证) before administrators change anything, and before anybody changes their own ways in, when the
 * last answer is some time ago: the second step where there is one, else the password.
 */
@Component
class FreshStep implements HandlerInterceptor {

    private static final String SHOWN = "identity.shown";
    private static final String BACK = "identity.back";

    private final CurrentActor current;
    private final Factors factors;

    FreshStep(CurrentActor current, Factors factors) {
        this.current = current;
        this.factors = factors;
    }

    /** Notes when everything that is asked at the door was shown in this session. */
    static void shown(HttpSession session, Instant at) {
        session.setAttribute(SHOWN, at.getEpochSecond());
    }

    /** Where to go on once it was done again. */
    static String back(HttpSession session) {
        return session.getAttribute(BACK) instanceof String page ? page : "/desk";
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getMethod().equals("GET")) {
            return true;
        }
        var session = request.getSession();
        var shown = session.getAttribute(SHOWN) instanceof Long second ? Instant.ofEpochSecond(second) : Instant.EPOCH;
        boolean fresh = current.find().isEmpty() || factors.isFresh(shown);
        if (!fresh) {
            var person =
                    request.getRequestURI().replaceAll("(/desk/me/(?:security|tokens)|/desk/[a-z]+(?:/\\d+)?).*", "$1");
            session.setAttribute(BACK, person);
            response.sendRedirect(request.getContextPath() + "/desk/confirmation");
        }
        return fresh;
    }
}
