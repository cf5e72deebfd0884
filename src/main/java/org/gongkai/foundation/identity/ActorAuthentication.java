package org.gongkai.foundation.identity;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The request's actor in the security context, with rights as they are now. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(StaffPrincipal.authorities(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor.login();
    }
}
