package org.gongkai.foundation.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.identity.OwnPassword;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads people whose password somebody else chose to the page where they choose their own. */
@Component
class OwnPasswordFirst implements HandlerInterceptor {

    private final CurrentActor current;
    private final OwnPassword passwords;

    OwnPasswordFirst(CurrentActor current, OwnPassword passwords) {
        this.current = current;
        this.passwords = passwords;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean must = current.find().map(passwords::mustChange).orElse(false);
        if (must) {
            response.sendRedirect(request.getContextPath() + "/desk/me/password");
        }
        return !must;
    }
}
