package org.gongkai.foundation.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.gongkai.foundation.identity.Sessions;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** After the password: on to the second step where there is one, else in, to the page that was asked for, or to the desk. */
@Component
class Arrival implements AuthenticationSuccessHandler {

    private static final int LONGEST = 200;

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
    private final Clock clock;

    Arrival(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        boolean waits = authentication.getPrincipal() instanceof StaffPrincipal principal && !principal.admitted();
        response.sendRedirect(waits ? request.getContextPath() + "/sign-in/second" : arrived(request, response));
    }

    /** Notes in the new session where it comes from, and answers where to go. */
    String arrived(HttpServletRequest request, HttpServletResponse response) {
        FreshStep.shown(request.getSession(), clock.instant());
        Sessions.note(
                request.getSession(),
                NetworkAddress.of(request.getRemoteAddr()),
                limited(request.getHeader("User-Agent")));
        var wanted = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return wanted == null ? request.getContextPath() + "/desk" : wanted.getRedirectUrl();
    }

    private static String limited(@Nullable String agent) {
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST));
    }
}
