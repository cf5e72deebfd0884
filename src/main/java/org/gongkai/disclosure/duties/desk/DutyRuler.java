package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.DayRuler;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Three weeks of working days with how many duties end on each (工作日尺). */
@Component
class DutyRuler {

    private static final int LENGTH = 21;

    private final Duties duties;
    private final WorkCalendar calendar;

    DutyRuler(Duties duties, WorkCalendar calendar) {
        this.duties = duties;
        this.calendar = calendar;
    }

    Map<LocalDate, Long> due(UnitId unit) {
        return duties.ending(unit, begin(), begin().plusDays(LENGTH - 1L));
    }

    List<Day> days(Map<LocalDate, Long> due) {
        return calendar.days(begin(), LENGTH).stream()
                .map(day -> cell(day, due.getOrDefault(day.date(), 0L)))
                .toList();
    }

    String summary(Map<LocalDate, Long> due) {
        var busy = due.entrySet().stream()
                .map(day -> say("duties.desk.ruler.day", day.getKey().toString(), day.getValue()))
                .collect(Collectors.joining("、"));
        return say(
                "duties.desk.ruler",
                begin().toString(),
                calendar.days(begin(), LENGTH).stream()
                        .filter(CalendarDay::workday)
                        .count(),
                busy.isEmpty() ? say("duties.desk.ruler.quiet") : busy);
    }

    private LocalDate begin() {
        return duties.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Day cell(CalendarDay day, long due) {
        var date = day.date();
        var today = duties.today();
        var address = due == 0 ? null : date.isBefore(today) ? "#missing" : "#" + group(date);
        return DayRuler.due(day, begin(), today, due, address);
    }

    private String group(LocalDate date) {
        return date.isAfter(duties.soon()) ? "due" : "soon";
    }
}
