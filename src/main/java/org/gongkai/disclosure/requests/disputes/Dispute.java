package org.gongkai.disclosure.requests.disputes;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One dispute over an answer (行政复议、行政诉讼案件).
 *
 * @param afterReconsideration whether a court has it after reconsideration, as table four asks
 * @param authority who hears it
 * @param caseNumber how that authority numbers it (案号)
 * @param notifiedOn the day the body received the notice with the copy of the application or complaint
 * @param pleadBy the last day for the body's plea
 * @param decideBy the last day for the decision, counted from acceptance; null while acceptance is not known
 * @param redoBy by when a new answer is ordered; null where none is ordered or no day is set
 * @param held what was held, opened; empty while it runs
 */
public record Dispute(
        long id,
        RequestId request,
        DisputeWay way,
        boolean afterReconsideration,
        String authority,
        String caseNumber,
        LocalDate notifiedOn,
        LocalDate pleadBy,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate pleadedOn,
        @Nullable LocalDate endedOn,
        @Nullable DisputeOutcome outcome,
        @Nullable LocalDate redoBy,
        String held) {

    /** Whether it still runs. */
    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether the answer was set right by it. */
    public boolean isCorrected() {
        return outcome != null && outcome.column() == DisputeOutcome.Column.CORRECTED;
    }

    /** Whether a judgment stands against which one may appeal. */
    public boolean isAppealable() {
        return way.isCourt() && !way.isSecond() && !isOpen();
    }

    /**
     * Whether the answer was set right in the end. A second instance that upholds, or does not come to a judgment, leaves what the
     * first one held.
     *
     * @param all the disputes of one request, the oldest first
     */
    public static boolean isCorrectedAtLast(List<Dispute> all) {
        if (all.isEmpty() || all.getLast().isOpen()) {
            return false;
        }
        var last = all.getLast();
        return last.isCorrected() || last.way().isSecond() && isCorrectedAtLast(all.subList(0, all.size() - 1));
    }
}
