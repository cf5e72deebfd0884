package org.gongkai.foundation.identity;

import java.time.Clock;
import java.time.Instant;
import org.gongkai.foundation.identity.record.Entries;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.springframework.stereotype.Component;

/**
 * The record of access (访问记录): every sign-in, refusal, right, export and look at personal data, append-only and chained,
 * also when what was tried is rolled back.
 */
@Component
public class AccessLedger {

    /** One fact for the record. */
    public record Entry(Instant at, String who, String kind, String target, String detail, String address) {

        private static final int LONGEST = 2_000;

        public Entry {
            who = writable(who);
            target = writable(target);
            detail = writable(detail);
        }

        /** No database keeps the sign zero, and no entry is as long as somebody pleases. */
        private static String writable(String text) {
            var plain = text.replace("\u0000", "");
            return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        }
    }

    private final Entries entries;
    private final Clock clock;

    AccessLedger(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Notes one fact; returns when it is kept.
     *
     * @param who login of the person, or {@code -} for a stranger
     * @param kind permanent word such as {@code SIGNED_IN}, {@code REFUSED}, {@code GRANTED}
     * @param target what it was about
     */
    public void note(String who, String kind, String target, String detail, String address) {
        entries.append(new Entry(clock.instant(), who, kind, target, detail, address));
    }

    /** Notes what somebody signed in did, with the address of the request in hand. */
    public void note(Actor actor, String kind, String target, String detail) {
        note(actor.login(), kind, target, detail, NetworkAddress.ofThisRequest());
    }
}
