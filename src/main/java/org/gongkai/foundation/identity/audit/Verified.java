package org.gongkai.foundation.identity.audit;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Instant;
import org.gongkai.foundation.identity.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What verifying found, for machines.
 *
 * @param broken number of the first entry that does not hold, null when all do
 * @param reason the same in a sentence, empty when all hold
 */
record Verified(
        boolean ok,
        long entries,
        long first,
        long last,
        String head,
        int witnessed,
        @Nullable Long broken,
        Verdict.@Nullable Why why,
        String reason,
        Instant at) {

    static Verified of(Verdict verdict) {
        var flaw = verdict.flaw();
        return new Verified(
                verdict.holds(),
                verdict.entries(),
                verdict.first(),
                verdict.last(),
                verdict.head(),
                verdict.witnessed(),
                flaw == null ? null : flaw.number(),
                flaw == null ? null : flaw.why(),
                flaw == null ? "" : say("identity.verify.why." + flaw.why(), Long.toString(flaw.number())),
                verdict.at());
    }
}
