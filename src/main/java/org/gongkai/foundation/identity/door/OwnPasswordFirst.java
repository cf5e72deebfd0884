package org.gongkai.foundation.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.identity.OwnPassword;
import org.gongkai.foundation.identity.factor.Factors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads people whose password or second factor is not in order to the page where they put it in order, before anything else. */
@Component
class OwnPasswordFirst implements HandlerInterceptor {

    private final CurrentActor current;
    private final OwnPassword passwords;
    private final Factors factors;

    OwnPasswordFirst(CurrentActor current, OwnPassword passwords, Factors factors) {
        this.current = current;
        this.passwords = passwords;
        this.factors = factors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var actor = current.find();
        if (actor.map(passwords::mustChange).orElse(false)) {
            response.sendRedirect(request.getContextPath() + "/desk/me/password");
            return false;
        }
        boolean lacks = actor.filter(factors::required)
                .filter(who -> !factors.has(who.person()))
                .isPresent();
        if (lacks && !request.getRequestURI().startsWith(request.getContextPath() + "/desk/me/security")) {
            response.sendRedirect(request.getContextPath() + "/desk/me/security");
            return false;
        }
        return true;
    }
}
