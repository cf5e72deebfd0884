package org.gongkai.standards.catalogue.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.adjusting.AdjustmentKind;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the change record (变动记录): an edition that came into force.
 *
 * @param former number of the edition it took the place of; 0 if it was the first
 * @param kind what was done, when the edition adjusts a single matter
 * @param matter the matter it adjusts
 * @param title the matter's name, or empty
 * @param figures what changed, in words
 */
public record ChangeEntry(
        int number,
        LocalDate effectiveOn,
        Instant forcedAt,
        int former,
        String reason,
        String basis,
        @Nullable AdjustmentKind kind,
        @Nullable MatterId matter,
        String title,
        String figures,
        boolean sample) {}
