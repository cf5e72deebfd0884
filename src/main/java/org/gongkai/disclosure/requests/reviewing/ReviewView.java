package org.gongkai.disclosure.requests.reviewing;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Tone;

/**
 * A look at a refusal (评估审查页).
 *
 * @param facts of the refusal: what, why, since when
 * @param before the looks before, as sentences
 * @param decidable whether this person may decide it now
 * @param latest the last day the next look may be put off to
 */
public record ReviewView(
        long id,
        String request,
        String number,
        String words,
        Tone tone,
        String when,
        Map<String, String> facts,
        List<String> before,
        boolean decidable,
        String latest,
        Map<String, String> values,
        Faults faults) {

    /** The queue: groups of lines. */
    public record Group(String id, String heading, boolean late, List<Line> lines) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public ReviewView {
        before = List.copyOf(before);
    }
}
