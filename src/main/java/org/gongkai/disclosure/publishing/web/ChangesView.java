package org.gongkai.disclosure.publishing.web;

import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.richtext.Comparison;
import org.jspecify.annotations.Nullable;

/** What changed from one edition to the next. */
public record ChangesView(
        String url,
        String title,
        int older,
        int newer,
        @Nullable String note,
        int count,
        String marked) {

    static ChangesView between(DocumentLine line, Edition older, Edition newer) {
        var comparison = Comparison.between(
                older.content().body().html(), newer.content().body().html());
        return new ChangesView(
                line.url(),
                newer.content().title(),
                older.id().number(),
                newer.id().number(),
                newer.changeNote(),
                comparison.changes(),
                comparison.marked());
    }
}
