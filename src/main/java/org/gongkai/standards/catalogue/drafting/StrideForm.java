package org.gongkai.standards.catalogue.drafting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.gongkai.foundation.design.Refused;
import org.gongkai.standards.catalogue.life.Act;
import org.gongkai.standards.catalogue.life.Stride;
import org.jspecify.annotations.Nullable;

/** The form for the next step of an edition, as it was filled in. */
public record StrideForm(
        @Nullable String act,
        @Nullable String comment,
        @Nullable String basis,
        @Nullable String effectiveOn,
        @Nullable Integer seen) {
    /** An empty form. */
    public static final StrideForm BLANK = new StrideForm("", "", "", "", 0);

    Stride stride() {
        var wanted = Arrays.stream(Act.values())
                .filter(known -> known.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new Refused(say("catalogue.refused.changed")));
        return new Stride(wanted, text(comment), text(basis), day(), seen == null ? -1 : seen);
    }

    private @Nullable LocalDate day() {
        try {
            return text(effectiveOn).isBlank() ? null : LocalDate.parse(text(effectiveOn));
        } catch (DateTimeParseException e) {
            throw new Refused(say("catalogue.life.past"), "effectiveOn");
        }
    }

    /** What was entered, never null. */
    public static String text(@Nullable String entered) {
        return entered == null ? "" : entered;
    }
}
