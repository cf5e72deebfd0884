package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.design.Day;

/**
 * The days from a first to a last one, numbered as they count (工作日尺): working days for a limit in working days, else all.
 *
 * @param longest more days than these are not drawn
 */
public record DayRuler(WorkCalendar calendar, int longest) {

    /** A cell a day; none when the time is too long to be drawn or ends before it begins. */
    public List<Day> of(LocalDate from, LocalDate due, SpanUnit unit) {
        int length = (int) (due.toEpochDay() - from.toEpochDay()) + 1;
        if (length < 1 || length > longest) {
            return List.of();
        }
        boolean workdays = unit == SpanUnit.WORKING_DAY;
        return calendar.days(from, length).stream()
                .map(day -> cell(day, from, due, workdays))
                .toList();
    }

    /** The days of a deadline with stops, restarts and extensions; up to the day the clock stopped when it still stands. */
    public List<Day> of(Deadline deadline) {
        var last = deadline.steps().stream().map(Deadline.Step::to).max(LocalDate::compareTo);
        int length = (int) (last.orElse(deadline.from()).toEpochDay()
                        - deadline.from().toEpochDay())
                + 1;
        if (length > longest) {
            return List.of();
        }
        var drawing = new CourseRuler(deadline);
        return calendar.days(deadline.from(), length).stream()
                .map(drawing::cell)
                .toList();
    }

    private Day cell(CalendarDay day, LocalDate from, LocalDate due, boolean workdays) {
        var date = day.date();
        boolean counts = date.isAfter(from) && (day.workday() || !workdays);
        long number = workdays ? calendar.workdaysBetween(from, date) : date.toEpochDay() - from.toEpochDay();
        return new Day(
                number(date, from),
                word(day),
                !day.workday(),
                false,
                date.equals(due),
                counts ? Long.toString(number) : null,
                null,
                null);
    }

    /** 3/9 on the first day and on the first of a month, else 9. */
    static String number(LocalDate date, LocalDate from) {
        boolean first = date.equals(from) || date.getDayOfMonth() == 1;
        return first ? date.getMonthValue() + "/" + date.getDayOfMonth() : Integer.toString(date.getDayOfMonth());
    }

    /** The holiday or the weekday. */
    static String word(CalendarDay day) {
        return day.isHoliday()
                ? day.name()
                : say("calendar.weekday." + day.date().getDayOfWeek().getValue());
    }
}
