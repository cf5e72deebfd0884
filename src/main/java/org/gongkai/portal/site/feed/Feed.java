package org.gongkai.portal.site.feed;

import java.time.Instant;
import java.util.List;
import org.gongkai.foundation.design.export.AtomFeed;
import org.jspecify.annotations.Nullable;

/**
 * A feed of what was published (订阅源).
 *
 * @param self full address of the feed
 * @param home full address of the site
 */
record Feed(String title, String self, String home, String author, Instant updated, List<Entry> entries) {

    /** One document. */
    record Entry(
            String title,
            String url,
            @Nullable String summary,
            String author,
            String kind,
            Instant published,
            Instant updated) {}

    /** As Atom. */
    String atom() {
        return new AtomFeed(
                        self,
                        title,
                        self,
                        home,
                        updated.toString(),
                        author,
                        entries.stream().map(Feed::atom).toList())
                .write();
    }

    private static AtomFeed.Entry atom(Entry entry) {
        return new AtomFeed.Entry(
                entry.url(),
                entry.title(),
                entry.url(),
                entry.published().toString(),
                entry.updated().toString(),
                entry.author(),
                entry.kind(),
                entry.summary());
    }
}
