package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Day;
import org.springframework.stereotype.Component;

/** The days of a duty from the first to the last, numbered as they count (工作日尺). */
@Component
class DayRuler {

    private static final int LONGEST = 62;

    private final WorkCalendar calendar;

    DayRuler(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    List<Day> of(Duty duty) {
        var from = duty.fromOn();
        var due = duty.dueOn();
        if (from == null || due == null || due.isBefore(from)) {
            return List.of();
        }
        int length = (int) (due.toEpochDay() - from.toEpochDay()) + 1;
        boolean workdays = duty.span().unit() == SpanUnit.WORKING_DAY;
        return length > LONGEST
                ? List.of()
                : calendar.days(from, length).stream()
                        .map(day -> cell(day, from, due, workdays))
                        .toList();
    }

    private Day cell(CalendarDay day, LocalDate from, LocalDate due, boolean workdays) {
        var date = day.date();
        boolean first = date.equals(from) || date.getDayOfMonth() == 1;
        boolean counts = date.isAfter(from) && (day.workday() || !workdays);
        long number = workdays ? calendar.workdaysBetween(from, date) : date.toEpochDay() - from.toEpochDay();
        return new Day(
                first ? date.getMonthValue() + "/" + date.getDayOfMonth() : Integer.toString(date.getDayOfMonth()),
                day.isHoliday()
                        ? day.name()
                        : say("calendar.weekday." + date.getDayOfWeek().getValue()),
                !day.workday(),
                false,
                date.equals(due),
                counts ? Long.toString(number) : null,
                null,
                null);
    }
}
