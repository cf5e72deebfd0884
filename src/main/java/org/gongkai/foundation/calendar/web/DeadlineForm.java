package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the calendar (期间的询问), as it was typed.
 *
 * @param rule code of a time limit that gives amount and unit, as it is in force on the day or in a version
 * @param stop stops, as {@link EventText} reads them
 * @param restart restarts, as {@link EventText} reads them
 * @param extension how much longer, in the same unit
 */
record DeadlineForm(
        @Nullable String from,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String rule,
        @Nullable String version,
        @Nullable List<String> stop,
        @Nullable List<String> restart,
        @Nullable String extension) {

    private static final int FIRST_YEAR = 1949;
    private static final int YEARS_AHEAD = 100;

    boolean isEmpty() {
        return from == null && amount == null && unit == null && rule == null;
    }

    /** What is meant; a refusal names what cannot be understood. */
    Asked asked(TimeLimits limits, LocalDate today) {
        var day = day(today);
        var named = rule(limits, day);
        var span = named == null ? new Span(number(words(amount), "amount"), spanUnit()) : named.span();
        return new Asked(day, span, EventText.read(day, all(stop), all(restart)), extensions(span.unit()), named);
    }

    private LocalDate day(LocalDate today) {
        try {
            var day = LocalDate.parse(words(from));
            if (day.getYear() >= FIRST_YEAR && ChronoUnit.YEARS.between(today, day) < YEARS_AHEAD) {
                return day;
            }
        } catch (DateTimeException _) {
            // told below
        }
        throw new Refused(say("calendar.refused.from"), "from");
    }

    private @Nullable TimeLimit rule(TimeLimits limits, LocalDate day) {
        var code = words(rule);
        if (code.isEmpty()) {
            return null;
        }
        var known = limits.known(code);
        if (known.isEmpty()) {
            throw new Refused(say("calendar.refused.limit.unknown", code), "rule");
        }
        var number = words(version);
        if (number.isEmpty()) {
            return limits.inForce(code, day);
        }
        return known.stream()
                .filter(limit -> number.equals(Integer.toString(limit.version())))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        say("calendar.refused.limit.version", known.getFirst().label(), number), "version"));
    }

    private List<Span> extensions(SpanUnit same) {
        var digits = words(extension);
        return digits.isEmpty() ? List.of() : List.of(new Span(number(digits, "extension"), same));
    }

    private static int number(String digits, String field) {
        if (digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= Span.LONGEST) {
            return Integer.parseInt(digits);
        }
        throw new Refused(say("calendar.refused.amount", Integer.toString(Span.LONGEST)), field);
    }

    private SpanUnit spanUnit() {
        return SpanUnit.named(unit == null ? SpanUnit.WORKING_DAY.name() : unit)
                .orElseThrow(() -> new Refused(say("calendar.refused.unit"), "unit"));
    }

    static List<String> all(@Nullable List<String> typed) {
        return Objects.requireNonNullElse(typed, List.of());
    }

    static String words(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
