package org.gongkai.disclosure.publishing.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page that asks once more before an act (确认页). */
public record AskView(
        long id,
        Resource resource,
        String verb,
        String title,
        String consequence,
        String comment,
        String at,
        String by,
        String effective,
        List<String> missing) {

    static String given(@Nullable String words) {
        return words == null ? "" : words;
    }

    public String style() {
        return resource.style();
    }
}
