package org.gongkai.foundation.identity.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What verifying the record of access found (核验结论).
 *
 * @param entries how many entries hold, up to the flaw
 * @param first number of the oldest entry kept
 * @param last number of the last entry that holds
 * @param head digest of that entry: who writes it down can tell later that nothing before it was changed
 * @param witnessed how many notes outside the database were compared
 * @param flaw where the chain breaks and how, null when it holds
 */
public record Verdict(
        long entries,
        long first,
        long last,
        String head,
        int witnessed,
        @Nullable Flaw flaw,
        Instant at) {

    /** Where the chain breaks. */
    public record Flaw(long number, Why why) {}

    /** How it breaks. */
    public enum Why {
        /** An entry is missing. */
        MISSING,
        /** An entry does not belong behind the one before it. */
        UNLINKED,
        /** An entry was changed. */
        CHANGED,
        /** The newest entries were taken away. */
        CUT_OFF,
        /** The whole chain was written anew: a note outside the database says otherwise. */
        CONTRADICTED
    }

    public boolean holds() {
        return flaw == null;
    }
}
