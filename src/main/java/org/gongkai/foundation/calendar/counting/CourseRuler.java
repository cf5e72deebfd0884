package org.gongkai.foundation.calendar.counting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.design.Day;

/** Draws the days of one deadline one after the other (工作日尺的一格一格). */
public final class CourseRuler {

    private final Deadline deadline;
    private final LocalDate today;
    private final Map<LocalDate, Kind> kinds = new HashMap<>();
    private int counted;

    public CourseRuler(Deadline deadline, LocalDate today) {
        this.deadline = deadline;
        this.today = today;
        for (var step : deadline.steps()) {
            if (step.kind() != Kind.PROVISIONAL) {
                step.from()
                        .datesUntil(step.to().plusDays(1))
                        .forEach(day -> kinds.merge(day, step.kind(), CourseRuler::told));
            }
        }
    }

    /** What is said of a day of which two things can be said: that it counts, before that the period ends on it or moves. */
    private static Kind told(Kind one, Kind other) {
        return other == Kind.RESTARTED ? other : one;
    }

    /** The cell of the next day. */
    public Day cell(CalendarDay day) {
        var date = day.date();
        // after the last step only a clock that stands still goes on
        var kind = kinds.getOrDefault(date, Kind.STILL_STOPPED);
        boolean counts = kind == Kind.COUNTED || kind == Kind.MAKE_UP;
        boolean still = kind == Kind.STOPPED || kind == Kind.STILL_STOPPED;
        counted = kind == Kind.RESTARTED ? 0 : counts ? counted + 1 : counted;
        return new Day(
                number(date, deadline.from()),
                word(kind, day),
                !day.workday() && !still,
                date.equals(today),
                date.equals(deadline.date()),
                counts ? Integer.toString(counted) : null,
                null,
                null,
                still);
    }

    private String word(Kind kind, CalendarDay day) {
        return switch (kind) {
            case STOPPED, STILL_STOPPED -> say("calendar.ruler.stopped");
            case RESTARTED -> say("calendar.ruler.restarted");
            default -> day.date().equals(today) ? say("design.ruler.today") : word(day);
        };
    }

    /** 3/9 on the first day and on the first of a month, else 9. */
    public static String number(LocalDate date, LocalDate from) {
        boolean first = date.equals(from) || date.getDayOfMonth() == 1;
        return first ? date.getMonthValue() + "/" + date.getDayOfMonth() : Integer.toString(date.getDayOfMonth());
    }

    /** The holiday or the weekday. */
    public static String word(CalendarDay day) {
        return day.isHoliday()
                ? day.name()
                : say("calendar.weekday." + day.date().getDayOfWeek().getValue());
    }
}
