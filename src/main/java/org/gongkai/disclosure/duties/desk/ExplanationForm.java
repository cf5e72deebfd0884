package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** What a unit says of something missing or late, as it was typed. */
public record ExplanationForm(
        @Nullable String why, @Nullable String until) {

    String words() {
        return Objects.requireNonNullElse(why, "");
    }

    @Nullable
    LocalDate day() {
        var typed = Objects.requireNonNullElse(until, "").strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw new Refused(say("duties.refused.explain.until"), "until");
        }
    }
}
