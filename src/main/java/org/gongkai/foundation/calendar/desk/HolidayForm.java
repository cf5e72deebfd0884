package org.gongkai.foundation.calendar.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import org.gongkai.foundation.calendar.reading.HolidayText;
import org.gongkai.foundation.calendar.reading.Understood;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** A year's holidays as they were pasted or typed. */
public record HolidayForm(
        @Nullable String year,
        @Nullable String how,
        @Nullable String title,
        @Nullable String address,
        @Nullable String text) {

    private static final int FIRST = 1949;
    private static final int LAST = 2999;

    boolean whole() {
        return !"added".equals(how);
    }

    String named() {
        return Objects.requireNonNullElse(title, "").strip();
    }

    String link() {
        return Objects.requireNonNullElse(address, "").strip();
    }

    Understood understood() {
        var words = Objects.requireNonNullElse(text, "");
        if (words.isBlank()) {
            throw new Refused(say("calendar.refused.text"), "text");
        }
        return HolidayText.read(number(), words);
    }

    private int number() {
        var digits = Objects.requireNonNullElse(year, "").strip();
        if (!digits.matches("\\d{4}") || Integer.parseInt(digits) < FIRST || Integer.parseInt(digits) > LAST) {
            throw new Refused(say("calendar.refused.year"), "year");
        }
        return Integer.parseInt(digits);
    }
}
