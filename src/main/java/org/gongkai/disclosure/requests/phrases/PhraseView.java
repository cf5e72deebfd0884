package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.jspecify.annotations.Nullable;

/**
 * A phrase with its form (常用语页面).
 *
 * @param id empty while it is new
 * @param standing where it is used, whose it is, which version; empty while it is new
 * @param retired why it is out of use, or null
 * @param wordable whether this person may word it
 */
public record PhraseView(
        String id,
        String standing,
        @Nullable String retired,
        boolean wordable,
        Map<String, String> places,
        Map<String, String> outcomes,
        Map<String, String> bodies,
        boolean everybody,
        List<Version> versions,
        Map<String, String> values,
        Faults faults) {

    /** One wording with when and by whom (版本). */
    public record Version(String heading, String title, String words) {}

    /** The phrases of one place. */
    public record Group(String id, String heading, String href, List<Line> lines) {}

    /** What stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** How gaps are written. */
    public String hint() {
        return say("requests.phrase.hint.words", PhraseGaps.written());
    }

    public boolean isNew() {
        return id.isEmpty();
    }
}
