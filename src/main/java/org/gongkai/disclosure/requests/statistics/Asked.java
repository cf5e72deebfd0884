package org.gongkai.disclosure.requests.statistics;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** Which statistics are wanted, as it was typed (统计条件). */
public record Asked(
        @Nullable String from,
        @Nullable String to,
        @Nullable String unit) {

    /** From when; the beginning of this year where nothing is typed. */
    LocalDate begin(LocalDate today) {
        return day(from, today.withDayOfYear(1), "from");
    }

    /** Until when; today where nothing is typed. */
    LocalDate end(LocalDate today) {
        var end = day(to, today, "to");
        if (end.isBefore(begin(today))) {
            throw new Refused(say("requests.statistics.refused.order"), "to");
        }
        return end;
    }

    /** Code of the one unit that is wanted; empty for all. */
    String one() {
        return unit == null ? "" : unit.strip();
    }

    private static LocalDate day(@Nullable String typed, LocalDate other, String field) {
        try {
            return typed == null || typed.isBlank() ? other : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            throw new Refused(say("requests.refused.day"), field);
        }
    }
}
