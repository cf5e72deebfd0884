package org.gongkai.foundation.identity.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gongkai.foundation.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody as Spring Security keeps them in the session: only who, never what they may do nor the password. Until the second step
 * is done they are known, but not admitted: no page takes them for signed in. Sessions from before there was one are not admitted.
 */
final class StaffPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 2L;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PersonId person;
    private final String login;
    private final boolean active;
    private final boolean locked;
    private final boolean admitted;
    private final long since;
    private @Nullable String passwordHash;

    StaffPrincipal(
            PersonId person,
            String login,
            @Nullable String passwordHash,
            boolean active,
            boolean locked,
            boolean admitted,
            Instant since) {
        this.person = person;
        this.login = login;
        this.passwordHash = passwordHash;
        this.active = active;
        this.locked = locked;
        this.admitted = admitted;
        this.since = since.getEpochSecond();
    }

    static StaffPrincipal admitted(PersonId person, String login, Instant now) {
        return new StaffPrincipal(person, login, null, true, false, true, now);
    }

    static StaffPrincipal waiting(PersonId person, String login, Instant now) {
        return new StaffPrincipal(person, login, null, true, false, false, now);
    }

    PersonId person() {
        return person;
    }

    String login() {
        return login;
    }

    /** Whether everything that is asked of this person was shown. */
    boolean admitted() {
        return admitted;
    }

    /** Whether the second step may still be done: not long after the first. */
    boolean waits(Instant now) {
        return !admitted && now.isBefore(Instant.ofEpochSecond(since).plus(PATIENCE));
    }

    /** Whether what was shown is not too long ago. */
    boolean lasts(Instant now, Duration longest) {
        return now.isBefore(Instant.ofEpochSecond(since).plus(longest));
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
