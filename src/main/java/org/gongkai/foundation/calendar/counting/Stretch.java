package org.gongkai.foundation.calendar.counting;

import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;

/**
 * What is walked at a time: a period or its extension, in days.
 *
 * @param length working days, or days for every other unit
 * @param before how much of the whole period was over at its begin
 */
record Stretch(Span span, int length, int before) {

    boolean inWorkingDays() {
        return span.unit() == SpanUnit.WORKING_DAY;
    }

    /** How much of the whole period is over after so many days; of months and longer only the end can be told. */
    int over(int counted) {
        boolean days = inWorkingDays() || span.unit() == SpanUnit.DAY;
        return days ? before + counted : counted == length ? before + span.amount() : before;
    }
}
