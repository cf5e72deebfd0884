package org.gongkai.foundation.identity.door;

import java.time.Clock;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.gongkai.foundation.identity.register.PasswordSettings;
import org.gongkai.foundation.identity.register.Persons;
import org.gongkai.foundation.identity.register.WrongPasswords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in with a password (登录): repeated failures lock the account for a growing time. */
@Component
class SignIn implements UserDetailsService, UserDetailsPasswordService {

    private final Persons persons;
    private final AccessLedger ledger;
    private final WrongPasswords wrong;
    private final Factors factors;
    private final PasswordSettings settings;
    private final Clock clock;

    SignIn(
            Persons persons,
            AccessLedger ledger,
            WrongPasswords wrong,
            Factors factors,
            PasswordSettings settings,
            Clock clock) {
        this.persons = persons;
        this.ledger = ledger;
        this.wrong = wrong;
        this.factors = factors;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        var account =
                persons.byLogin(WrongPasswords.name(login)).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return new StaffPrincipal(
                account.id(),
                account.login(),
                account.passwordHash(),
                account.active() && !account.isGivenTooLongAgo(clock.instant(), settings.given()),
                account.isLocked(clock.instant()),
                !factors.has(account.id()),
                clock.instant());
    }

    /** Keeps a password that came in under the way of hashing of today. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        if (user instanceof StaffPrincipal principal && hash != null) {
            persons.rehash(principal.person(), hash);
        }
        return user;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof StaffPrincipal principal) {
            if (principal.admitted()) {
                persons.forgetFailures(principal.person());
            }
            ledger.note(
                    principal.login(),
                    principal.admitted() ? "SIGNED_IN" : "PASSWORD_SHOWN",
                    principal.login(),
                    "PASSWORD",
                    address(event.getAuthentication().getDetails()));
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var login = WrongPasswords.name(event.getAuthentication().getName());
        var address = address(event.getAuthentication().getDetails());
        ledger.note(
                "-", "SIGN_IN_REFUSED", login, event.getException().getClass().getSimpleName(), address);
        if (event instanceof AuthenticationFailureBadCredentialsEvent
                || event instanceof AuthenticationFailureDisabledEvent) {
            var wait = wrong.count(login);
            if (!wait.isZero()) {
                ledger.note("-", "LOCKED", login, wait.toMinutes() + " min", address);
            }
        }
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? NetworkAddress.of(web.getRemoteAddress()) : "";
    }
}
