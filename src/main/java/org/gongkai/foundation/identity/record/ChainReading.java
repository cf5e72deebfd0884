package org.gongkai.foundation.identity.record;

import java.util.Optional;
import org.gongkai.foundation.identity.record.Verdict.Flaw;
import org.jspecify.annotations.Nullable;

/** Follows the chain link by link (逐条核验) and stops at the first that does not hold. */
final class ChainReading {

    private long number;
    private String hash;
    private long read;
    private @Nullable Flaw flaw;

    /** Begins behind a link: that of the anchor, or the beginning of all. */
    ChainReading(long number, String hash) {
        this.number = number;
        this.hash = hash;
    }

    /** Reads the next link; false when it, or one before it, does not hold. */
    boolean next(Link link) {
        if (flaw != null) {
            return false;
        }
        if (link.number() != number + 1) {
            flaw = new Flaw(number + 1, Verdict.Why.MISSING);
        } else if (!link.previous().equals(hash)) {
            flaw = new Flaw(link.number(), Verdict.Why.UNLINKED);
        } else if (!link.digest().equals(link.hash())) {
            flaw = new Flaw(link.number(), Verdict.Why.CHANGED);
        } else {
            number = link.number();
            hash = link.hash();
            read++;
        }
        return flaw == null;
    }

    /** Ends where the head says the chain ends. */
    void end(long headNumber, String headHash) {
        if (flaw == null && (number != headNumber || !hash.equals(headHash))) {
            flaw = new Flaw(number + 1, Verdict.Why.CUT_OFF);
        }
    }

    /** A witness outside the database saw another entry, or one that is no longer there. */
    void contradicted(long witnessed) {
        if (flaw == null) {
            flaw = new Flaw(witnessed, Verdict.Why.CONTRADICTED);
        }
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    long read() {
        return read;
    }

    Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }
}
