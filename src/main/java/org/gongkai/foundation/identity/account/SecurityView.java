package org.gongkai.foundation.identity.account;

import java.util.List;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.factor.OwnPasskeys;
import org.gongkai.foundation.identity.web.Moments;

/**
 * The ways in of one account.
 *
 * @param codes whether an authenticator is tied to it
 * @param required whether it must have a second factor
 * @param missing whether it must have one and has none, so that nothing else is open
 */
public record SecurityView(boolean codes, List<KeyView> passkeys, int recovery, boolean required, boolean missing) {

    /** A passkey of mine. */
    public record KeyView(long id, String name, String created, String used) {}

    static SecurityView of(Actor actor, Factors factors, OwnPasskeys passkeys) {
        boolean required = factors.required(actor);
        return new SecurityView(
                factors.hasCodes(actor.person()),
                passkeys.of(actor.person()).stream()
                        .map(key -> new KeyView(
                                key.id(), key.name(), Moments.minute(key.created()), Moments.minute(key.used())))
                        .toList(),
                factors.recoveryCodesLeft(actor.person()),
                required,
                required && !factors.has(actor.person()));
    }

    /** Whether there is any second factor. */
    public boolean any() {
        return codes || !passkeys.isEmpty();
    }
}
