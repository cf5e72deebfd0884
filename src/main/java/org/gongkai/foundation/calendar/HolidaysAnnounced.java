package org.gongkai.foundation.calendar;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The table of a year was entered or changed (节假日安排公布); every last day that was counted over it must be counted anew. A room
 * that keeps last days hears this and counts those that {@link #touches} names again from what it keeps: the day it began, code
 * and version of the rule, the events. {@link Deadline#recounted()} does it for a deadline at hand.
 */
public record HolidaysAnnounced(int year) {

    /**
     * Whether a period may have counted days of the table, which begins in the December before and ends in the January after.
     *
     * @param due the last day as it was counted; null while nobody knows it
     */
    public boolean touches(LocalDate from, @Nullable LocalDate due) {
        var begin = LocalDate.of(year - 1, Month.DECEMBER, 1);
        var end = LocalDate.of(year + 1, Month.JANUARY, 31);
        return !from.isAfter(end) && (due == null || !due.isBefore(begin));
    }
}
