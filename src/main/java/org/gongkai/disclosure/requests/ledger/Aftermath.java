package org.gongkai.disclosure.requests.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came after an answer (答复以后).
 *
 * @param redoOn the day from which it is answered anew, as was ordered
 * @param redoBy by when, where the order says so
 * @param deliveredLetter the newest letter when an answer was last delivered: later answers are not yet for the applicant
 * @param keepUntil until when an archived file is kept
 */
public record Aftermath(
        @Nullable LocalDate redoOn,
        @Nullable LocalDate redoBy,
        long deliveredLetter,
        @Nullable LocalDate keepUntil) {

    /** Nothing yet. */
    public static final Aftermath NONE = new Aftermath(null, null, 0, null);
}
