package org.gongkai.foundation.identity.factor;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.identity.factor.SecondFactorSettings.Whom;
import org.gongkai.foundation.identity.separation.Separation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of a person (第二步验证): enrolled, shown at the door, taken away. */
@Component
public class Factors {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TotpSecrets secrets;
    private final RecoveryCodes recovery;
    private final OwnPasskeys passkeys;
    private final SecondFactorSettings settings;
    private final SampleStaff sample;
    private final AccessLedger ledger;
    private final Clock clock;

    Factors(
            TotpSecrets secrets,
            RecoveryCodes recovery,
            OwnPasskeys passkeys,
            SecondFactorSettings settings,
            SampleStaff sample,
            AccessLedger ledger,
            Clock clock) {
        this.secrets = secrets;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.settings = settings;
        this.sample = sample;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether the password alone does not let this person in. */
    public boolean has(PersonId person) {
        return hasCodes(person) || passkeys.count(person) > 0;
    }

    public boolean hasCodes(PersonId person) {
        return secrets.of(person).filter(TotpSecrets.Held::confirmed).isPresent();
    }

    public int recoveryCodesLeft(PersonId person) {
        return recovery.left(person);
    }

    /** Whether this person must have a second factor. */
    public boolean required(Actor actor) {
        boolean asked = settings.required() == Whom.EVERYBODY
                || (settings.required() == Whom.ADMINISTRATORS && Separation.administers(actor.grants()));
        return asked && !sample.isPublished(actor.login());
    }

    /** Whether what was shown at that moment still holds for a change of rights or of a way in. */
    public boolean isFresh(Instant shown) {
        return settings.fresh().isZero() || shown.plus(settings.fresh()).isAfter(clock.instant());
    }

    /** The secret offered to this person's authenticator, the same until a code confirms it. */
    @Transactional
    public String offered(Actor actor) {
        if (hasCodes(actor.person())) {
            throw new Refused(say("identity.factor.already"));
        }
        return secrets.of(actor.person()).map(TotpSecrets.Held::secret).orElseGet(() -> {
            var bytes = new byte[SECRET_BYTES];
            RANDOM.nextBytes(bytes);
            secrets.offer(actor.person(), Base32.of(bytes));
            return Base32.of(bytes);
        });
    }

    /** What the square on the page says to the authenticator. */
    public String address(Actor actor, String secret) {
        var issuer =
                URLEncoder.encode(settings.issuer(), StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + issuer + ":" + actor.login() + "?secret=" + secret + "&issuer=" + issuer;
    }

    /** Confirms the secret with a first code; answers the recovery codes, shown once. */
    @Transactional
    public List<String> confirm(Actor actor, String typed) {
        offered(actor);
        if (!takes(actor.person(), typed)) {
            throw new Refused(say("identity.factor.code.wrong"), "code");
        }
        ledger.note(actor, "FACTOR_ADDED", actor.login(), "TOTP");
        return recovery.renew(actor.person());
    }

    /** Takes a code of the authenticator, once. */
    @Transactional
    public boolean takes(PersonId person, String typed) {
        return secrets.of(person)
                .map(held -> Totp.taken(Base32.bytes(held.secret()), typed, clock.instant(), held.lastStep()))
                .filter(step -> step.isPresent() && secrets.take(person, step.getAsLong()))
                .isPresent();
    }

    /** Uses a recovery code up. */
    @Transactional
    public boolean recovers(PersonId person, String typed) {
        return has(person) && recovery.use(person, typed);
    }

    /** New recovery codes, shown once; the old ones are void. */
    @Transactional
    public List<String> renewRecoveryCodes(Actor actor) {
        if (!has(actor.person())) {
            throw new Refused(say("identity.factor.recovery.first"));
        }
        ledger.note(actor, "RECOVERY_CODES_RENEWED", actor.login(), "");
        return recovery.renew(actor.person());
    }

    /** Gives up the codes of the authenticator, unless they are the last factor of somebody who must have one. */
    @Transactional
    public void removeCodes(Actor actor) {
        notTheLast(actor, passkeys.count(actor.person()));
        secrets.remove(actor.person());
        if (!has(actor.person())) {
            recovery.remove(actor.person());
        }
        ledger.note(actor, "FACTOR_REMOVED", actor.login(), "TOTP");
    }

    /** Gives up one passkey, unless it is the last factor of somebody who must have one. */
    @Transactional
    public void removePasskey(Actor actor, long id) {
        notTheLast(actor, passkeys.count(actor.person()) - 1 + (hasCodes(actor.person()) ? 1 : 0));
        passkeys.remove(actor.person(), id);
        if (!has(actor.person())) {
            recovery.remove(actor.person());
        }
        ledger.note(actor, "FACTOR_REMOVED", actor.login(), "PASSKEY");
    }

    /** Clears everything for somebody who lost it all. */
    public void clear(PersonId person) {
        secrets.remove(person);
        recovery.remove(person);
        passkeys.removeAll(person);
    }

    private void notTheLast(Actor actor, int left) {
        if (left <= 0 && required(actor)) {
            throw new Refused(say("identity.factor.last"));
        }
    }
}
