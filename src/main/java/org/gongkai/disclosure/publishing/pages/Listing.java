package org.gongkai.disclosure.publishing.pages;

import org.gongkai.disclosure.publishing.saved.Dates;
import org.gongkai.disclosure.publishing.saved.Lines;
import org.gongkai.disclosure.publishing.saved.Links;
import org.gongkai.disclosure.publishing.saved.Metas;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that only lead to others (列表页、导航页) from those that say something. */
final class Listing {

    private static final int MANY = 6;
    private static final int SHORT = 200;

    private Listing() {}

    static boolean is(Document page, Element text, String title) {
        var links = text.select("a[href]").stream()
                .filter(a -> !Links.isFile(a) && Words.of(a).length() > 3)
                .count();
        int length = Words.of(text).length();
        if (links >= MANY && Words.linkShare(text) > 0.55) return true;
        if (dated(text) || announced(text)) return true;
        if (length < SHORT && Titles.isSite(title) && Dates.in(Words.of(text)).isEmpty()) return true;
        boolean column = Metas.get(page, "ColumnName") != null && Metas.get(page, "ArticleTitle") == null;
        boolean bare = length < SHORT && Metas.get(page, "ArticleTitle") == null;
        if (column && bare && page.body().select("a[href]").size() > 20 && !isHeaded(page, title)) return true;
        return bare && page.body().select("a[href]").size() > 80 && !isHeaded(page, title);
    }

    /** Headings that are links, one after the other, perhaps with the first words of what they lead to. */
    private static boolean announced(Element text) {
        var headings = text.select("h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], dt a[href]").stream()
                .filter(link -> !Links.isFile(link)
                        && !link.attr("href").startsWith("#")
                        && Words.of(link).length() > 3)
                .count();
        var more = text.select("a[href]").stream()
                .filter(link -> Words.solid(Words.of(link)).matches("[\\[【<（(]?(详细|查看详情|详情|更多|阅读全文|全文|查看全文)[\\]】>）)]?"))
                .count();
        return headings >= MANY - 2 || more >= MANY - 2;
    }

    /** Link and date, line after line. */
    private static boolean dated(Element text) {
        var lines = Lines.of(text);
        long dated = lines.stream()
                .filter(line -> line.selectFirst("a[href]") != null
                        && Links.attachments(line).findAny().isEmpty()
                        && Words.of(line).length() < 150
                        && Dates.in(Words.of(line)).isPresent())
                .count();
        return dated >= MANY && dated * 2 >= lines.size();
    }

    private static boolean isHeaded(Document page, String title) {
        return page.body().select("h1, h2, h3, .title, .bt, ucaptitle, [class*=title]").stream()
                .anyMatch(heading -> heading.select("a[href]").isEmpty() && Titles.isTitle(heading, title));
    }
}
