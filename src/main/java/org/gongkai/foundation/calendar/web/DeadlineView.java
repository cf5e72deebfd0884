package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.design.Day;

/**
 * Why a day is the last one, for the page (日子怎么算的).
 *
 * @param year without a table of holidays, empty when all are known
 */
public record DeadlineView(
        Deadline deadline, String year, List<Day> ruler, String summary, String api, String calendar) {

    /** Longer periods are told by the table alone. */
    private static final int LONGEST_RULER = 100;

    static DeadlineView of(Deadline deadline) {
        var from = deadline.from();
        var known = deadline.date();
        var last = known == null ? deadline.steps().getLast().to() : known;
        return new DeadlineView(
                deadline,
                deadline.steps().stream()
                        .filter(step -> step.kind() == Deadline.Kind.PROVISIONAL)
                        .map(Deadline.Step::when)
                        .findFirst()
                        .orElse(""),
                deadline.ruler(LONGEST_RULER),
                say("calendar.deadline.summary", words(from), words(last)),
                "/api/v1/calendar/deadline?from=" + from + "&amount="
                        + deadline.span().amount() + "&unit=" + deadline.span().unit(),
                "/calendar/" + last.getYear());
    }

    private static String words(LocalDate day) {
        return say("calendar.date", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
