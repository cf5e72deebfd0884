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

    private Days() {}

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
