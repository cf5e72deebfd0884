package org.gongkai.disclosure.publishing.source;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as files write them: 2016-07-22, 2016/7/22, 2016.7.22, 2016年7月22日, 20160722, with or without a time behind. */
public final class Days {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final Pattern VAGUE = Pattern.compile("(\\d{4})\\s*年?(?:\\s*[-/.]?\\s*(\\d{1,2})\\s*月?)?");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})年(1[0-2]|[1-9])月([12]\\d|3[01]|[1-9])日");
    private static final int UNDATED = 1900;

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

    /** Sorts behind everything that has a date. */
    static Dated unknown() {
        return new Dated(LocalDate.of(UNDATED, 1, 1), say("publishing.import.undated"));
    }

    /** The day of the first line of a history that tells of publication, else of passing (公布、通过). */
    static Optional<LocalDate> inHistory(@Nullable String history) {
        if (history == null) return Optional.empty();
        return Stream.of("公布", "发布", "通过")
                .flatMap(word -> history.lines().filter(line -> line.contains(word)))
                .map(WRITTEN::matcher)
                .filter(Matcher::find)
                .map(m -> LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3))))
                .findFirst();
    }

    /**
     * A day to sort by.
     *
     * @param asWritten what the source says when that is less than a day, else null
     */
    public record Dated(LocalDate day, @Nullable String asWritten) {}

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
