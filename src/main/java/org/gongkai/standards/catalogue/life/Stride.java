package org.gongkai.standards.catalogue.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step somebody wants to take with an edition (办理).
 *
 * @param comment what is said with it; on submitting, why the list is changed
 * @param basis on submitting, on which basis
 * @param effectiveOn on approving, the first day in force; null for today
 * @param seen the version of the edition that was shown; null where nothing was shown
 */
public record Stride(
        Act act,
        String comment,
        String basis,
        @Nullable LocalDate effectiveOn,
        @Nullable Integer seen) {
    public Stride {
        comment = comment.strip();
        basis = basis.strip();
    }

    /** A step without words. */
    public static Stride of(Act act) {
        return new Stride(act, "", "", null, null);
    }
}
