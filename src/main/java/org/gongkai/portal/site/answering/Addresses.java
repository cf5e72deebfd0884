package org.gongkai.portal.site.answering;

import java.util.regex.Pattern;
import org.gongkai.portal.site.cache.Shown;
import org.gongkai.portal.site.cache.Shown.Whole;

/** Which addresses may be kept (可缓存的地址), and what a page shows by its address alone. What is not named here is not kept. */
final class Addresses {

    private static final Pattern PAGES = Pattern.compile("/|/(?:documents|policies|lists|fields|units|life|duties|guide"
            + "|sitemap|accessibility)|/(?:lists|fields|units|life)/[^./]+|/(?:matters|duties|documents)/\\d{1,18}"
            + "|/lists/[^./]+/(?:changes|compare)|/documents/\\d{1,18}/editions/\\d{1,6}(?:/changes)?|/duties/list");

    private static final Pattern FEEDS = Pattern.compile(
            "/(?:feed|documents)\\.(?:atom|json)|/sitemap(?:-[a-z]+-\\d{1,5})?\\.xml|/robots\\.txt|/lists/[^./]+/changes\\.atom");

    private static final Pattern DOCUMENT = Pattern.compile("/documents/(\\d{1,18})(?:/.*)?");

    private static final int LONGEST_QUERY = 300;

    private Addresses() {}

    static boolean mayBeKept(String path, @org.jspecify.annotations.Nullable String query) {
        return (query == null || query.length() <= LONGEST_QUERY)
                && (PAGES.matcher(path).matches() || FEEDS.matcher(path).matches());
    }

    /** Pages of rooms that read their own tables say by their address what they show. */
    static void note(String path, Shown shown) {
        var document = DOCUMENT.matcher(path);
        if (document.matches()) shown.document(Long.parseLong(document.group(1)));
        if (path.startsWith("/lists") || path.startsWith("/fields") || path.startsWith("/matters")) {
            shown.whole(Whole.LISTS);
        }
        if (path.startsWith("/units")) shown.whole(Whole.UNITS);
        if (path.startsWith("/duties")) {
            shown.whole(Whole.DUTIES);
            shown.whole(Whole.LISTS);
        }
    }
}
