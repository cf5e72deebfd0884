package org.gongkai.disclosure.requests.steps;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.foundation.design.Refused;

/** What was typed into the form of an act (填写的内容), read field by field; each refusal says which field and why. */
public record Words(Map<String, String> typed) {

    public static final int LONGEST = 5000;

    /** A gap that a phrase leaves to whoever sets it in. */
    private static final Pattern OPEN_GAP = Pattern.compile("【填[：:][^】]{0,100}】");

    public Words {
        typed = Map.copyOf(typed);
    }

    /** The same without a field that is not for this hand. */
    public Words without(String field) {
        var fewer = new java.util.HashMap<>(typed);
        fewer.remove(field);
        return new Words(fewer);
    }

    /** Refuses words in which a gap of a phrase was left open, so that none goes out to anybody. */
    public void mustBeFilledIn() {
        typed.forEach((field, words) -> {
            var gap = OPEN_GAP.matcher(words);
            if (gap.find()) {
                throw new Refused(say("requests.refused.gap", gap.group()), field);
            }
        });
    }

    /** A text that must be there. */
    public String text(String field) {
        var text = optional(field);
        if (text.isEmpty()) {
            throw new Refused(say("requests.refused.empty." + field), field);
        }
        return text;
    }

    public String optional(String field) {
        var text = typed.getOrDefault(field, "").replace("\u0000", "").strip();
        if (text.length() > LONGEST) {
            throw new Refused(say("requests.refused.long", LONGEST), field);
        }
        return text;
    }

    /** A day that must be there. */
    public LocalDate day(String field) {
        return dayIfAny(field).orElseThrow(() -> new Refused(say("requests.refused.day"), field));
    }

    public Optional<LocalDate> dayIfAny(String field) {
        var text = optional(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            throw new Refused(say("requests.refused.day"), field);
        }
    }

    /** A whole number from 0; an empty field is 0. */
    public int number(String field) {
        var text = optional(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,5}")) {
            throw new Refused(say("requests.refused.number"), field);
        }
        return Integer.parseInt(text);
    }

    public boolean flag(String field) {
        return optional(field).equals("true");
    }

    /** One of the names of an enumeration. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        var text = optional(field);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new Refused(say("requests.refused.choice"), field);
    }
}
