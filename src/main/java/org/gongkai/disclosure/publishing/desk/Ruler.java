package org.gongkai.disclosure.publishing.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Tone;
import org.springframework.stereotype.Component;

/** The working days of three weeks (工作日尺) with how many things fall on each. */
@Component
class Ruler {

    private static final int LENGTH = 21;

    private final WorkCalendar calendar;
    private final Moments moments;

    Ruler(WorkCalendar calendar, Moments moments) {
        this.calendar = calendar;
        this.moments = moments;
    }

    List<Day> days(Map<LocalDate, Long> due) {
        return calendar.days(begin(), LENGTH).stream()
                .map(day -> cell(day, due.getOrDefault(day.date(), 0L)))
                .toList();
    }

    /** The last of the coming five working days, today not counted. */
    LocalDate horizon() {
        return calendar.plusWorkdays(moments.today(), 5);
    }

    String summary(Map<LocalDate, Long> due) {
        var days = calendar.days(begin(), LENGTH);
        var busy = days.stream()
                .filter(day -> due.containsKey(day.date()))
                .map(day -> say("publishing.desk.ruler.day", moments.said(day.date()), due.get(day.date())))
                .collect(Collectors.joining("、"));
        return say(
                "publishing.desk.ruler",
                moments.said(begin()),
                days.stream().filter(CalendarDay::workday).count(),
                busy.isEmpty() ? say("publishing.desk.ruler.quiet") : busy);
    }

    private LocalDate begin() {
        return moments.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Day cell(CalendarDay day, long due) {
        var date = day.date();
        var today = date.equals(moments.today());
        var number = date.equals(begin()) || date.getDayOfMonth() == 1
                ? date.getMonthValue() + "/" + date.getDayOfMonth()
                : String.valueOf(date.getDayOfMonth());
        return new Day(
                number,
                today ? say("design.ruler.today") : word(day),
                !day.workday(),
                today,
                false,
                due == 0 ? null : String.valueOf(due),
                today ? Tone.SOON : date.isBefore(moments.today()) ? Tone.LATE : Tone.LASTING,
                due == 0 ? null : "#work");
    }

    private static String word(CalendarDay day) {
        return day.isHoliday()
                ? day.name()
                : say("publishing.weekday.short." + day.date().getDayOfWeek().getValue());
    }
}
