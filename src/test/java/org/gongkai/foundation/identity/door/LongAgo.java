package org.gongkai.foundation.identity.door;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Makes the sessions of somebody as old as a test needs them, since no test waits for hours. */
public final class LongAgo {

    private LongAgo() {}

    /** As if they had signed in then. */
    public static <S extends Session> void signedIn(
            FindByIndexNameSessionRepository<S> sessions, String login, Instant at) {
        sessions.findByPrincipalName(login).values().forEach(session -> {
            SecurityContextImpl context = session.getAttribute("SPRING_SECURITY_CONTEXT");
            var known = (StaffPrincipal) context.getAuthentication().getPrincipal();
            var before = StaffPrincipal.admitted(known.person(), login, at);
            session.setAttribute(
                    "SPRING_SECURITY_CONTEXT",
                    new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(before, null, List.of())));
            sessions.save(session);
        });
    }

    /** As if they had shown nothing since long. */
    public static <S extends Session> void shown(FindByIndexNameSessionRepository<S> sessions, String login) {
        sessions.findByPrincipalName(login).values().forEach(session -> {
            session.setAttribute("identity.shown", 0L);
            sessions.save(session);
        });
    }
}
