package org.gongkai.standards.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One time limit for publishing (公开时限) as it was understood, beside the words it was read from.
 *
 * @param trigger what starts the clock; null when the text names no start
 * @param amount how many units; for {@link Trigger#PERIODIC} how many units lie between two publications
 * @param publicityDays how many working days a list is shown for comment (公示期), if the text says so
 * @param condition the part of the matter this limit is for ("行政许可、行政处罚"), empty for all of it
 * @param raw the words of the cell
 */
public record TimeLimit(
        @Nullable Trigger trigger,
        @Nullable Integer amount,
        @Nullable LimitUnit unit,
        @Nullable Integer publicityDays,
        String condition,
        String raw) {
    public TimeLimit {
        if ((amount == null) != (unit == null)) {
            throw new IllegalArgumentException("An amount and its unit belong together");
        }
        if (amount != null && amount <= 0 || publicityDays != null && publicityDays <= 0) {
            throw new IllegalArgumentException("A time limit is positive");
        }
    }
}
