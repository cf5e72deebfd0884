package org.gongkai.disclosure.requests.applying;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** Reckons when there would be an answer to what is asked on a day (预计答复日). */
@Component
class Expected {

    private static final int LONGEST = 62;

    private final RequestLimits limits;
    private final WorkCalendar calendar;

    Expected(RequestLimits limits, WorkCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    When on(LocalDate today) {
        var span = limits.inForce(RequestLimits.ANSWER, today).span();
        var deadline = calendar.deadline(today, span);
        var last = calendar.lastDay(today, span);
        return new When(
                say("requests.when.sentence", last.getMonthValue(), last.getDayOfMonth()),
                say(
                        "requests.when.why",
                        span.words(),
                        days(deadline, Deadline.Kind.WEEKEND),
                        days(deadline, Deadline.Kind.HOLIDAY)),
                deadline.ruler(LONGEST),
                deadline.sentence(),
                "/calendar/deadline?from=" + today + "&amount=" + span.amount() + "&unit=" + span.unit());
    }

    private static int days(Deadline deadline, Deadline.Kind kind) {
        return deadline.steps().stream()
                .filter(step -> step.kind() == kind)
                .mapToInt(Deadline.Step::days)
                .sum();
    }
}
