package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.DayRuler;
import org.gongkai.foundation.calendar.Deadline;
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
                new DayRuler(calendar, LONGEST_RULER)
                        .of(deadline.from(), deadline.date(), deadline.span().unit()),
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

    static String words(LocalDate day) {
        return say("calendar.date", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
