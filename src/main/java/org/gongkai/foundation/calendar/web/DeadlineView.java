package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Day;

/**
 * Why a day is the last one, for the page (日子怎么算的).
 *
 * @param year without a table of holidays, empty when all are known
 */
public record DeadlineView(
        String sentence,
        String date,
        String year,
        List<Day> ruler,
        String summary,
        List<Row> rows,
        String api,
        String calendar) {

    /** Longer periods are told by the table alone. */
    private static final int LONGEST_RULER = 100;

    /** One step of the counting. */
    public record Row(String days, String why) {}

    static DeadlineView of(Deadline deadline, WorkCalendar calendar) {
        var from = deadline.from();
        var date = deadline.date();
        var year = deadline.steps().stream()
                .filter(step -> step.kind() == Deadline.Kind.PROVISIONAL)
                .map(step -> Integer.toString(step.from().getYear()))
                .findFirst()
                .orElse("");
        return new DeadlineView(
                say("calendar.deadline.sentence", words(from), deadline.span().words(), words(date)),
                date.toString(),
                year,
                ruler(deadline, calendar),
                say("calendar.deadline.summary", words(from), words(date)),
                deadline.steps().stream().map(DeadlineView::row).toList(),
                "/api/v1/calendar/deadline?from=" + from + "&amount="
                        + deadline.span().amount() + "&unit=" + deadline.span().unit(),
                "/calendar/" + date.getYear());
    }

    private static Row row(Deadline.Step step) {
        return new Row(
                step.kind() == Deadline.Kind.PROVISIONAL
                        ? Integer.toString(step.from().getYear())
                        : step.days() == 1
                                ? step.from().toString()
                                : say(
                                        "calendar.deadline.to",
                                        step.from().toString(),
                                        step.to().toString()),
                step.words());
    }

    private static List<Day> ruler(Deadline deadline, WorkCalendar calendar) {
        int length = (int) (deadline.date().toEpochDay() - deadline.from().toEpochDay()) + 1;
        if (length > LONGEST_RULER) {
            return List.of();
        }
        boolean workdays = deadline.span().unit() == SpanUnit.WORKING_DAY;
        return calendar.days(deadline.from(), length).stream()
                .map(day -> cell(day, deadline, workdays, calendar))
                .toList();
    }

    private static Day cell(CalendarDay day, Deadline deadline, boolean workdays, WorkCalendar calendar) {
        var date = day.date();
        var from = deadline.from();
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
                date.equals(deadline.date()),
                counts ? Long.toString(number) : null,
                null,
                null);
    }

    static String words(LocalDate day) {
        return say("calendar.date", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
