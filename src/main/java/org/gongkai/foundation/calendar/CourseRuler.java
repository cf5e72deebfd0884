package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.design.Day;

/** Draws the days of one deadline one after the other (工作日尺的一格一格). */
final class CourseRuler {

    private final Deadline deadline;
    private final Map<LocalDate, Kind> kinds = new HashMap<>();
    private int counted;

    CourseRuler(Deadline deadline) {
        this.deadline = deadline;
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

    Day cell(CalendarDay day) {
        var date = day.date();
        var kind = kinds.getOrDefault(date, Kind.MOVED);
        boolean counts = kind == Kind.COUNTED || kind == Kind.MAKE_UP;
        boolean still = kind == Kind.STOPPED || kind == Kind.STILL_STOPPED;
        counted = kind == Kind.RESTARTED ? 0 : counts ? counted + 1 : counted;
        return new Day(
                DayRuler.number(date, deadline.from()),
                still
                        ? say("calendar.ruler.stopped")
                        : kind == Kind.RESTARTED ? say("calendar.ruler.restarted") : DayRuler.word(day),
                !day.workday() && !still,
                false,
                date.equals(deadline.date()),
                counts ? Integer.toString(counted) : null,
                null,
                null,
                still);
    }
}
