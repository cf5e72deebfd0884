package org.gongkai.disclosure.publishing.reviewing;

import java.util.List;
import org.gongkai.disclosure.publishing.Edition;
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

    static AskView of(Resource resource, Edition edition, Counter.Words words) {
        var missing = resource == Resource.SUBMISSION
                ? edition.kind().missing(edition.content()).stream()
                        .map(lack -> lack.sentence())
                        .toList()
                : List.<String>of();
        return new AskView(
                edition.id().document().value(),
                resource,
                resource.verb(),
                Reviewing.title(edition),
                resource.consequence(),
                words.said(),
                given(words.at()),
                given(words.by()),
                given(words.effective()),
                missing);
    }

    private static String given(@Nullable String words) {
        return words == null ? "" : words;
    }

    public String style() {
        return resource.style();
    }
}
