package org.gongkai.foundation.identity.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.identity.Sessions;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Notes in the new session where it comes from, then leads to the page that was asked for, or to the desk. */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final int LONGEST = 200;

    Arrival() {
        setDefaultTargetUrl("/desk");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Sessions.note(
                request.getSession(),
                NetworkAddress.of(request.getRemoteAddr()),
                limited(request.getHeader("User-Agent")));
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private static String limited(@Nullable String agent) {
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST));
    }
}
