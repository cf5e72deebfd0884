package org.gongkai.disclosure.requests.bulk;

import java.util.List;

/**
 * What became of a table (批量登记结果).
 *
 * @param preview whether nothing was kept by intention
 * @param faults what is wrong, line by line; where there are any, nothing was kept
 * @param entered what was written down, in the order of the table
 */
public record Outcome(boolean preview, List<Fault> faults, List<Entered> entered) {

    public Outcome {
        faults = List.copyOf(faults);
        entered = List.copyOf(entered);
    }

    /** What is wrong in which line and column. */
    public record Fault(int line, String column, String reason) {}

    /**
     * A request that was written down.
     *
     * @param who the applicant, masked
     * @param code what opens it, to be handed over; empty in a preview
     */
    public record Entered(int line, String number, String who, String body, String received, String due, String code) {}
}
