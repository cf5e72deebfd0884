package org.gongkai.foundation.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.gongkai.foundation.identity.register.WrongPasswords;
import org.springframework.stereotype.Component;

/** Who waits between the two steps (第二步验证); wrong codes lock like wrong passwords, and the password alone forgives none. */
@Component
public class SecondStep {

    private static final String WAITING = "identity.waiting";

    private final Factors factors;
    private final WrongPasswords wrong;
    private final AccessLedger ledger;
    private final Clock clock;

    SecondStep(Factors factors, WrongPasswords wrong, AccessLedger ledger, Clock clock) {
        this.factors = factors;
        this.wrong = wrong;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Keeps for this request who waits. */
    static void keep(HttpServletRequest request, StaffPrincipal who) {
        request.setAttribute(WAITING, who);
    }

    Optional<StaffPrincipal> waiting(HttpServletRequest request) {
        return request.getAttribute(WAITING) instanceof StaffPrincipal who && who.waits(clock.instant())
                ? Optional.of(who)
                : Optional.empty();
    }

    /** The person who waits between the steps, for the passkeys they may show. */
    public Optional<PersonId> person(HttpServletRequest request) {
        return waiting(request).map(StaffPrincipal::person);
    }

    /** What was shown with the password, or empty when the code is wrong or the account is locked. */
    Optional<String> shown(StaffPrincipal who, String code) {
        if (wrong.lockedUntil(who.login()).isPresent()) {
            return Optional.empty();
        }
        if (factors.takes(who.person(), code)) {
            return Optional.of("TOTP");
        }
        return factors.recovers(who.person(), code) ? Optional.of("RECOVERY_CODE") : Optional.empty();
    }

    /** Counts the failure; when the account is locked now, forgets the first step and says until when. */
    Optional<String> refused(StaffPrincipal who, HttpServletRequest request) {
        var address = NetworkAddress.of(request.getRemoteAddr());
        ledger.note("-", "SECOND_STEP_REFUSED", who.login(), "", address);
        var wait = wrong.count(who.login());
        if (!wait.isZero()) {
            ledger.note("-", "LOCKED", who.login(), wait.toMinutes() + " min", address);
        }
        var locked = wrong.lockedUntil(who.login()).map(Refusals::locked);
        locked.ifPresent(_ -> request.getSession().invalidate());
        return locked;
    }
}
