package org.gongkai.foundation.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person as Spring Security keeps them in the session: only who, never what they may do. */
record StaffPrincipal(PersonId person, String login, String passwordHash, boolean active) implements UserDetails {

    static List<GrantedAuthority> authorities(Actor actor) {
        return java.util.stream.Stream.concat(
                        actor.grants().stream().map(grant -> grant.role().authority()),
                        actor.scopes().stream().map(Scope::authority))
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
