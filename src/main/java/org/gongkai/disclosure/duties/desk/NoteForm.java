package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/** What is typed to note something formed. */
public record NoteForm(
        @Nullable String unit,
        @Nullable String matter,
        @Nullable String formedOn,
        @Nullable String what) {

    static NoteForm empty() {
        return new NoteForm(null, null, null, null);
    }

    MatterId wanted() {
        var number = Objects.requireNonNullElse(matter, "");
        if (!number.matches("[1-9]\\d{0,17}")) {
            throw new Refused(say("duties.refused.matter"), "matter");
        }
        return new MatterId(Long.parseLong(number));
    }

    LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(formedOn, "").strip());
        } catch (DateTimeParseException _) {
            throw new Refused(say("duties.refused.formed"), "formedOn");
        }
    }

    String words() {
        return Objects.requireNonNullElse(what, "");
    }
}
