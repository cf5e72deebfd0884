package org.gongkai.portal.search.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.export.AtomFeed;

/**
 * The newest results of a search as a feed (检索订阅), Atom (RFC 4287) or JSON Feed 1.1.
 *
 * @param self full address of the feed
 * @param home full address of the search as a page
 * @param author name of the site
 */
public record FoundFeed(String title, String self, String home, String author, List<Entry> entries) {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate NEVER = LocalDate.of(1970, 1, 1);

    /** One result. */
    public record Entry(String title, String url, String summary, String author, LocalDate published) {}

    public FoundFeed {
        entries = List.copyOf(entries);
    }

    /** As Atom. */
    public String atom() {
        return new AtomFeed(
                        self,
                        title,
                        self,
                        home,
                        time(newest()),
                        author,
                        entries.stream().map(FoundFeed::entry).toList())
                .write();
    }

    /** As JSON Feed. */
    public Map<String, Object> json() {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", home);
        feed.put("feed_url", self);
        feed.put("language", "zh-CN");
        feed.put("authors", List.of(Map.of("name", author)));
        feed.put("items", entries.stream().map(FoundFeed::item).toList());
        return feed;
    }

    private static Map<String, Object> item(Entry entry) {
        return Map.of(
                "id", entry.url(),
                "url", entry.url(),
                "title", entry.title(),
                "content_text", entry.summary().isEmpty() ? entry.title() : entry.summary(),
                "date_published", time(entry.published()),
                "authors", List.of(Map.of("name", entry.author())));
    }

    private LocalDate newest() {
        return entries.stream().map(Entry::published).max(LocalDate::compareTo).orElse(NEVER);
    }

    private static AtomFeed.Entry entry(Entry entry) {
        var day = time(entry.published());
        return new AtomFeed.Entry(
                entry.url(), entry.title(), entry.url(), day, day, entry.author(), null, entry.summary());
    }

    private static String time(LocalDate day) {
        return OffsetDateTime.of(day.atStartOfDay(), CHINA).toString().replaceFirst("T00:00\\+", "T00:00:00+");
    }
}
