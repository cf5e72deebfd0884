package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** Dates as people write them where the browser has no calendar: 2026-03-12, 2026.3.12 or 2026年3月12日. */
final class Dates {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    private Dates() {}

    static @Nullable LocalDate read(String field, @Nullable String written) {
        if (written == null || written.isBlank()) return null;
        var parts = WRITTEN.matcher(written.strip());
        try {
            if (parts.matches()) {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException none) {
            // a 31 April is no date; said below
        }
        throw new Refused(say("publishing.edit.date", written.strip()), field);
    }

    static @Nullable String written(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
