package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** What is asked of the calendar (期间的询问), as it was typed. */
record DeadlineForm(
        @Nullable String from,
        @Nullable String amount,
        @Nullable String unit) {

    private static final int FIRST_YEAR = 1949;
    private static final int YEARS_AHEAD = 100;

    boolean isEmpty() {
        return from == null && amount == null && unit == null;
    }

    /** The last day; a refusal names what cannot be understood. */
    Deadline deadline(WorkCalendar calendar, LocalDate today) {
        return calendar.deadline(day(today), new Span(number(), spanUnit()));
    }

    private LocalDate day(LocalDate today) {
        try {
            var day = LocalDate.parse(from == null ? "" : from.strip());
            if (day.getYear() >= FIRST_YEAR && ChronoUnit.YEARS.between(today, day) < YEARS_AHEAD) {
                return day;
            }
        } catch (DateTimeException _) {
            // told below
        }
        throw new Refused(say("calendar.refused.from"), "from");
    }

    private int number() {
        var digits = amount == null ? "" : amount.strip();
        if (digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= Span.LONGEST) {
            return Integer.parseInt(digits);
        }
        throw new Refused(say("calendar.refused.amount", Integer.toString(Span.LONGEST)), "amount");
    }

    private SpanUnit spanUnit() {
        return SpanUnit.named(unit == null ? SpanUnit.WORKING_DAY.name() : unit)
                .orElseThrow(() -> new Refused(say("calendar.refused.unit"), "unit"));
    }
}
