package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Year;
import java.util.List;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.Notice;
import org.gongkai.foundation.calendar.WorkCalendar;

/** The holidays and make-up days of a year, for the page (节假日表). */
public record YearView(
        String year, boolean announced, String lead, List<Row> rows, List<Notice> notices, List<String> others) {

    /** One special day. */
    public record Row(String date, String weekday, String name, String kind, boolean rest) {}

    static YearView of(Year year, WorkCalendar calendar) {
        var days = calendar.specialDays(year);
        long rest = days.stream().filter(CalendarDay::isHoliday).count();
        boolean announced = calendar.isAnnounced(year);
        var name = year.toString();
        return new YearView(
                name,
                announced,
                announced ? say("calendar.year.lead", name, rest, days.size() - rest) : say("calendar.year.none.lead"),
                days.stream().map(YearView::row).toList(),
                calendar.notices(year),
                calendar.years().stream()
                        .filter(other -> !other.equals(year))
                        .map(Year::toString)
                        .toList());
    }

    private static Row row(CalendarDay day) {
        return new Row(
                day.date().toString(),
                say("calendar.weekday." + day.date().getDayOfWeek().getValue()),
                day.name(),
                say("calendar.year." + (day.workday() ? "WORK" : "REST")),
                !day.workday());
    }
}
