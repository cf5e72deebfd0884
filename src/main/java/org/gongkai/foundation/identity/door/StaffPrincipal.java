package org.gongkai.foundation.identity.door;

import java.util.Collection;
import java.util.List;
import org.gongkai.foundation.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person as Spring Security keeps them in the session: only who, never what they may do nor the password. */
final class StaffPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 2L;

    private final PersonId person;
    private final String login;
    private final boolean active;
    private final boolean locked;
    private @Nullable String passwordHash;

    StaffPrincipal(PersonId person, String login, String passwordHash, boolean active, boolean locked) {
        this.person = person;
        this.login = login;
        this.passwordHash = passwordHash;
        this.active = active;
        this.locked = locked;
    }

    PersonId person() {
        return person;
    }

    String login() {
        return login;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
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

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
