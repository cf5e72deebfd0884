package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.counting.CourseRuler;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;

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

    /** The days of a deadline with stops, restarts and extensions; up to today while the clock stands still. */
    public List<Day> of(Deadline deadline, LocalDate today) {
        var told = deadline.steps().stream()
                .map(Deadline.Step::to)
                .max(LocalDate::compareTo)
                .orElse(deadline.from());
        var last = deadline.isStopped() && today.isAfter(told) ? today : told;
        int length = (int) (last.toEpochDay() - deadline.from().toEpochDay()) + 1;
        if (length > longest) {
            return List.of();
        }
        var drawing = new CourseRuler(deadline, today);
        return calendar.days(deadline.from(), length).stream()
                .map(drawing::cell)
                .toList();
    }

    /**
     * A day of the weeks around today on a desk: how many things are due on it.
     *
     * @param begin the first day drawn
     * @param address where they are listed; null when nowhere
     */
    public static Day due(CalendarDay day, LocalDate begin, LocalDate today, long count, @Nullable String address) {
        var date = day.date();
        boolean isToday = date.equals(today);
        return new Day(
                CourseRuler.number(date, begin),
                isToday ? say("design.ruler.today") : CourseRuler.word(day),
                !day.workday(),
                isToday,
                false,
                count == 0 ? null : Long.toString(count),
                date.isBefore(today) ? Tone.LATE : isToday ? Tone.SOON : Tone.LASTING,
                address);
    }

    private Day cell(CalendarDay day, LocalDate from, LocalDate due, boolean workdays) {
        var date = day.date();
        boolean counts = date.isAfter(from) && (day.workday() || !workdays);
        long number = workdays ? calendar.workdaysBetween(from, date) : date.toEpochDay() - from.toEpochDay();
        return new Day(
                CourseRuler.number(date, from),
                CourseRuler.word(day),
                !day.workday(),
                false,
                date.equals(due),
                counts ? Long.toString(number) : null,
                null,
                null);
    }
}
