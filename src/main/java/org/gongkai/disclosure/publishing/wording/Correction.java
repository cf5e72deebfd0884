package org.gongkai.disclosure.publishing.wording;

import java.util.List;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.BodyText;
import org.gongkai.disclosure.publishing.checking.BodyText.Change;
import org.gongkai.disclosure.publishing.checking.Passage.Sort;
import org.jspecify.annotations.Nullable;

/** Puts a misspelt word right wherever the same was found in a title, a summary or the text (改正错别字). */
record Correction(Proofreader proofreader, String said, String meant) {

    Content in(Content content, Sort sort) {
        return switch (sort) {
            case TITLE -> content.withTitle(corrected(content.title()));
            case SUBTITLE -> content.withSubtitle(nullable(content.subtitle()));
            case SUMMARY -> content.withSummary(nullable(content.summary()));
            case BODY -> content.withBody(body(content.body()));
            default -> content;
        };
    }

    private RichText body(RichText text) {
        var body = BodyText.of(text.html());
        var changes = changes(body.text());
        return changes.isEmpty() ? text : RichText.of(body.changed(changes));
    }

    private @Nullable String nullable(@Nullable String words) {
        return words == null ? null : corrected(words);
    }

    private String corrected(String words) {
        var corrected = new StringBuilder(words);
        changes(words).reversed().forEach(change -> corrected.replace(change.start(), change.end(), change.words()));
        return corrected.toString();
    }

    private List<Change> changes(String words) {
        return proofreader.read(words).stream()
                .filter(slip -> slip.said().equals(said) && slip.meant().equals(meant))
                .map(slip -> new Change(slip.from(), slip.to(), meant))
                .toList();
    }
}
