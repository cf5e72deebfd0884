package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Adjust one matter (动态调整): what, why, on which basis, from when.
 *
 * @param matter null exactly for a new one
 * @param cells the columns as entered, by key, where the kind shows columns
 * @param subject the new subject, where the kind changes it
 * @param effectiveOn the day wished for; null for the day of approval
 */
public record Adjustment(
        String list,
        AdjustmentKind kind,
        @Nullable MatterId matter,
        Map<String, String> cells,
        String subject,
        String reason,
        String basis,
        @Nullable LocalDate effectiveOn) {
    public Adjustment {
        cells = Map.copyOf(cells);
        reason = said(reason, "reason", "reason");
        basis = said(basis, "basis", "adjust-basis");
        if (kind.changesSubject()) {
            subject = said(subject, "subject", "subject");
        }
        if ((matter == null) != (kind == AdjustmentKind.ADDED)) {
            throw new Refused(say("catalogue.adjust.refused.matter"), "matter");
        }
    }

    private static String said(String words, String what, String field) {
        if (words.isBlank()) {
            throw new Refused(say("catalogue.adjust.refused." + what), field);
        }
        return words.strip();
    }
}
