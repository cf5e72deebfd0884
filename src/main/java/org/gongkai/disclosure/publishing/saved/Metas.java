package org.gongkai.disclosure.publishing.saved;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The meta tags of a page (网页标签), by the names of the development guide for government sites (国办发〔2017〕47号) and usual ones. */
public final class Metas {

    private Metas() {}

    public static @Nullable String get(Document page, String name) {
        for (var meta : page.select("meta[content]")) {
            if (meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name)) {
                var content = Words.line(meta.attr("content"));
                if (!content.isEmpty()) return content;
            }
        }
        return null;
    }

    public static @Nullable String first(Document page, String... names) {
        for (var name : names) {
            var content = get(page, name);
            if (content != null) return content;
        }
        return null;
    }
}
