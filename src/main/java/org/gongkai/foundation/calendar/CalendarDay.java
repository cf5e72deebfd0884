package org.gongkai.foundation.calendar;

import java.time.LocalDate;

/**
 * One day as the law counts it (日).
 *
 * @param name of the holiday or of the holiday that is made up for; empty on ordinary days
 */
public record CalendarDay(LocalDate date, boolean workday, String name) {

    public boolean isHoliday() {
        return !workday && !name.isEmpty();
    }

    /** A Saturday or Sunday that is worked (调休上班). */
    public boolean isMakeUp() {
        return workday && !name.isEmpty();
    }
}
