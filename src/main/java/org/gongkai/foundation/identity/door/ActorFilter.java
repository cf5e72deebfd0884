package org.gongkai.foundation.identity.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.ActorAuthentication;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.register.Tokens;
import org.gongkai.foundation.identity.session.SessionSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts today's rights of the signed-in person, or of the API token's owner, into the request. */
class ActorFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Staff staff;
    private final Tokens tokens;
    private final SessionSettings settings;
    private final Clock clock;

    ActorFilter(Staff staff, Tokens tokens, SessionSettings settings, Clock clock) {
        this.staff = staff;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        Optional<Actor> actor = Optional.empty();
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal principal) {
            if (!principal.lasts(clock.instant(), settings.longest())) {
                request.getSession().invalidate();
            } else if (principal.admitted()) {
                actor = staff.actor(principal.person());
            } else {
                SecondStep.keep(request, principal);
            }
            if (actor.isEmpty()) {
                SecurityContextHolder.clearContext();
            }
        } else {
            var header = request.getHeader("Authorization");
            if (header != null
                    && header.startsWith(BEARER)
                    && request.getRequestURI().startsWith("/api/")) {
                actor = tokens.actor(header.substring(BEARER.length()).strip());
            }
        }
        actor.ifPresent(found -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new ActorAuthentication(found));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }
}
