package org.gongkai.disclosure.requests.reviewing;

import java.time.LocalDate;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.jspecify.annotations.Nullable;

/**
 * One look at one refusal, to come or done (评估审查).
 *
 * @param begunOn the day of the refusal, or of the look before
 * @param limitVersion version of the rule of time it goes by
 * @param lapses the day from which the reason is foreseen to be gone, or null
 * @param by the last day for it
 * @param doneBy name of who decided
 */
public record Review(
        long id,
        RequestId request,
        int place,
        Ground ground,
        LocalDate begunOn,
        int limitVersion,
        @Nullable LocalDate lapses,
        LocalDate by,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate doneOn,
        @Nullable ReviewOutcome outcome,
        String doneBy) {

    public boolean isOpen() {
        return doneOn == null;
    }

    /** Where its words lie sealed. */
    String sealedAs() {
        return "REVIEW " + id;
    }
}
