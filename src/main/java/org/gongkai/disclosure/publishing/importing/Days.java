package org.gongkai.disclosure.publishing.importing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as files write them: 2016-07-22, 2016/7/22, 2016.7.22, 2016年7月22日, 20160722, with or without a time behind. */
final class Days {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final Pattern VAGUE = Pattern.compile("(\\d{4})\\s*年?(?:\\s*[-/.]?\\s*(\\d{1,2})\\s*月?)?");

    private Days() {}

    /** A day, or the first day of a month or year when no more is known. */
    static Dated readVague(String written, String field) throws BadLine {
        var match = VAGUE.matcher(written.strip());
        if (!match.matches()) return new Dated(java.util.Objects.requireNonNull(read(written, field)), null);
        int month = match.group(2) == null ? 1 : number(match.group(2));
        if (month < 1 || month > 12) {
            throw new BadLine(say("publishing.import.day", field, written.strip()));
        }
        return new Dated(LocalDate.of(number(match.group(1)), month, 1), written.strip());
    }

    /**
     * A day to sort by.
     *
     * @param asWritten what the source says when that is less than a day, else null
     */
    record Dated(LocalDate day, @Nullable String asWritten) {}

    static @Nullable LocalDate read(@Nullable String written, String field) throws BadLine {
        if (written == null || written.isBlank()) return null;
        for (var form : new Pattern[] {FORM, SOLID}) {
            var match = form.matcher(written.strip());
            if (!match.matches()) continue;
            try {
                return LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
            } catch (DateTimeException e) {
                break;
            }
        }
        throw new BadLine(say("publishing.import.day", field, written.strip()));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
