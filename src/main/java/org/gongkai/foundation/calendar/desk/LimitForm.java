package org.gongkai.foundation.calendar.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.TimeLimitDesk.NewVersion;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** A new version of a time limit as it was typed; where it begins it is the last version. */
public record LimitForm(
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String trigger,
        @Nullable List<String> stops,
        @Nullable List<String> restarts,
        @Nullable String article,
        @Nullable String validFrom,
        @Nullable String because) {

    static LimitForm of(TimeLimit last) {
        return new LimitForm(
                Integer.toString(last.span().amount()),
                last.span().unit().name(),
                last.trigger(),
                last.stops(),
                last.restarts(),
                last.article(),
                null,
                null);
    }

    NewVersion version(String code) {
        return new NewVersion(
                code,
                new Span(number(), unitOfTime()),
                words(trigger),
                codes(stops),
                codes(restarts),
                words(article),
                day());
    }

    String reason() {
        return words(because);
    }

    /** Whether a box is ticked. */
    public boolean stopsFor(String code) {
        return codes(stops).contains(code);
    }

    /** Whether a box is ticked. */
    public boolean restartsFor(String code) {
        return codes(restarts).contains(code);
    }

    private int number() {
        var digits = words(amount);
        if (digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= Span.LONGEST) {
            return Integer.parseInt(digits);
        }
        throw new Refused(say("calendar.refused.limit.amount", Integer.toString(Span.LONGEST)), "amount");
    }

    private SpanUnit unitOfTime() {
        return SpanUnit.named(words(unit)).orElseThrow(() -> new Refused(say("calendar.refused.unit"), "unit"));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(words(validFrom));
        } catch (DateTimeException _) {
            throw new Refused(say("calendar.refused.limit.day"), "validFrom");
        }
    }

    private static List<String> codes(@Nullable List<String> ticked) {
        return Objects.requireNonNullElse(ticked, List.of());
    }

    private static String words(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
