package org.gongkai.foundation.calendar.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.limits.Vocabulary;

/** What a time limit may be made of, code to words. */
public record LimitChoices(
        Map<String, String> units,
        Map<String, String> triggers,
        Map<String, String> stops,
        Map<String, String> restarts) {

    static LimitChoices all() {
        return new LimitChoices(
                words(Arrays.stream(SpanUnit.values()).map(Enum::name).toList(), unit -> say("calendar.unit." + unit)),
                words(Vocabulary.TRIGGERS, code -> say("calendar.trigger." + code)),
                words(Vocabulary.STOPS, TimeLimit::cause),
                words(Vocabulary.RESTARTS, TimeLimit::cause));
    }

    private static Map<String, String> words(List<String> codes, UnaryOperator<String> named) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, named.apply(code)));
        return words;
    }
}
