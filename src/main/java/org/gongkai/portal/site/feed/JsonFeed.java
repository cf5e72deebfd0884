package org.gongkai.portal.site.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed in JSON Feed 1.1. */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String home,
        @JsonProperty("feed_url") String self,
        String language,
        List<Author> authors,
        List<Item> items) {

    record Author(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String content,
            @Nullable String summary,
            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            List<Author> authors,
            List<String> tags) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.home(),
                feed.self(),
                "zh-CN",
                List.of(new Author(feed.author())),
                feed.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(Feed.Entry entry) {
        var summary = entry.summary();
        return new Item(
                entry.url(),
                entry.url(),
                entry.title(),
                summary == null ? entry.title() : summary,
                summary,
                entry.published().toString(),
                entry.updated().toString(),
                List.of(new Author(entry.author())),
                List.of(entry.kind()));
    }
}
