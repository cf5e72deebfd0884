package org.gongkai.foundation.identity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The request's actor in the security context, with rights as they are now. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    public ActorAuthentication(Actor actor) {
        super(authorities(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    public Actor actor() {
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

    private static List<GrantedAuthority> authorities(Actor actor) {
        return Stream.of(
                        actor.grants().stream().map(grant -> grant.role().authority()),
                        actor.grants().stream()
                                .filter(grant -> grant.role().isAdministrator())
                                .map(grant -> Role.ADMINISTERS),
                        actor.scopes().stream().map(Scope::authority))
                .flatMap(words -> words)
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
