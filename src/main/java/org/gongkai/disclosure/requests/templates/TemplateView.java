package org.gongkai.disclosure.requests.templates;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.foundation.design.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The text of one kind of letter with its versions (文书模板页面).
 *
 * @param gaps what is filled in by itself, as it is written
 * @param wordable whether this person may word it anew
 * @param preview how what was typed would stand on the paper, or null
 */
public record TemplateView(
        String kind,
        String title,
        String standing,
        String gaps,
        boolean wordable,
        List<Version> versions,
        @Nullable Letter preview,
        Map<String, String> values,
        Faults faults) {

    /** One version with from when, why and by whom (版本). */
    public record Version(String heading, String why, String words) {}

    /** What stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
