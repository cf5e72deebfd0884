package org.gongkai.disclosure.duties.rules;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** A new version of a rule as it was typed. */
public record RuleForm(
        @Nullable String code,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String validFrom,
        @Nullable String citation,
        @Nullable String kind,
        @Nullable String because) {

    private static final int LONGEST_NUMBER = 6;

    Rule rule() {
        return new Rule(words(code), number(), words(unit), day(), null, words(citation), !"law".equals(kind));
    }

    String reason() {
        return words(because);
    }

    private int number() {
        var digits = words(amount);
        return digits.matches("\\d{1,%d}".formatted(LONGEST_NUMBER)) ? Integer.parseInt(digits) : 0;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(words(validFrom));
        } catch (DateTimeParseException _) {
            throw new Refused(say("duties.refused.rule.day"), "validFrom");
        }
    }

    private static String words(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
