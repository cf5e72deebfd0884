package org.gongkai.foundation.identity.door;

import java.sql.Timestamp;
import java.time.Clock;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.register.LockOut;
import org.gongkai.foundation.identity.register.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
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
        return new StaffPrincipal(
                account.id(),
                account.login(),
                account.passwordHash(),
                account.active(),
                account.isLocked(clock.instant()));
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof StaffPrincipal principal) {
            persons.forgetFailures(principal.person());
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
        var login = event.getAuthentication().getName().strip();
        var address = address(event.getAuthentication().getDetails());
        ledger.note(
                "-",
                "SIGN_IN_REFUSED",
                limited(login),
                event.getException().getClass().getSimpleName(),
                address);
        if (event instanceof AuthenticationFailureBadCredentialsEvent) {
            persons.byLogin(login).ifPresent(account -> count(account, address));
        }
    }

    private void count(Persons.Account account, String address) {
        int failures = persons.failedOnceMore(account.id());
        var wait = lockOut.after(failures);
        if (!wait.isZero()) {
            persons.lock(account.id(), Timestamp.from(clock.instant().plus(wait)));
            ledger.note("-", "LOCKED", account.login(), wait.toMinutes() + " min", address);
        }
    }

    private static String limited(String login) {
        return login.length() > 80 ? login.substring(0, 80) : login;
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
    }
}
