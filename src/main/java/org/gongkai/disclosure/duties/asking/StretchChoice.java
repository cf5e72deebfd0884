package org.gongkai.disclosure.duties.asking;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.duties.DutyFilter;

/**
 * The form in which a stretch of time is chosen (期间的选择).
 *
 * @param action where the form goes
 * @param options word to label
 * @param free whether the two days are chosen by hand
 * @param words what is chosen, with its days
 * @param kept what the form sends along
 */
public record StretchChoice(
        String action,
        Map<String, String> options,
        String chosen,
        boolean free,
        String from,
        String to,
        String words,
        Map<String, String> kept) {

    /** The choice as it stands; {@code months} is how many the recent ones are. */
    public static StretchChoice of(String action, DutyAsk ask, DutyFilter filter, int months, boolean keeping) {
        var options = new LinkedHashMap<String, String>();
        for (var each : Stretch.values()) {
            options.put(each.word(), each.label(months));
        }
        var stretch = ask.stretch();
        var from = Objects.toString(filter.from(), "");
        var to = Objects.toString(filter.to(), "");
        return new StretchChoice(
                action,
                options,
                stretch.word(),
                stretch == Stretch.FREE,
                from,
                to,
                words(from, to),
                keeping ? ask.besidesTime() : Map.of());
    }

    /** 2026-01-01 至 2026-12-31. */
    static String words(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return say("duties.stretch.ever");
        }
        return to.isEmpty()
                ? say("duties.stretch.since", from)
                : from.isEmpty() ? say("duties.stretch.until", to) : say("duties.stretch.days", from, to);
    }
}
