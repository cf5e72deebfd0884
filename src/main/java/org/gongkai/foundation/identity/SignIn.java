package org.gongkai.foundation.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in with a password (登录): repeated failures lock the account for a growing time. */
@Component
class SignIn implements UserDetailsService {

    private final Persons persons;
    private final AccessLedger ledger;
    private final LockOut lockOut;
    private final Clock clock;

    SignIn(Persons persons, AccessLedger ledger, LockOut lockOut, Clock clock) {
        this.persons = persons;
        this.ledger = ledger;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        var account = persons.byLogin(login.strip()).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        var locked = account.lockedUntil();
        if (locked != null && locked.isAfter(clock.instant())) {
            throw new LockedException(
                    Long.toString(Duration.between(clock.instant(), locked).toMinutes() + 1));
        }
        return new StaffPrincipal(account.id(), account.login(), account.passwordHash(), account.active());
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof StaffPrincipal principal) {
            persons.failed(principal.person(), 0, null);
            ledger.note(
                    principal.login(),
                    "SIGNED_IN",
                    principal.login(),
                    "",
                    address(event.getAuthentication().getDetails()));
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var login = String.valueOf(event.getAuthentication().getName());
        ledger.note(
                "-",
                "SIGN_IN_REFUSED",
                login,
                event.getException().getClass().getSimpleName(),
                address(event.getAuthentication().getDetails()));
        if (event.getException() instanceof LockedException) {
            return;
        }
        persons.byLogin(login.strip()).ifPresent(account -> {
            int failures = account.failures() + 1;
            var wait = lockOut.after(failures);
            persons.failed(
                    account.id(),
                    failures,
                    wait.isZero() ? null : clock.instant().plus(wait));
            if (!wait.isZero()) {
                ledger.note("-", "LOCKED", login, wait.toMinutes() + " min", "");
            }
        });
    }

    private static String address(@org.jspecify.annotations.Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
    }
}
