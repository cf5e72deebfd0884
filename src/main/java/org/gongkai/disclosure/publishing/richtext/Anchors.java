package org.gongkai.disclosure.publishing.richtext;

import java.util.List;
import org.jsoup.nodes.Document;

/** What a text needs on its page and not in its store: ids to jump to, tables that scroll inside themselves. */
public final class Anchors {

    private Anchors() {}

    /** The text for the page. */
    public static String page(String html) {
        if (html.isEmpty()) return "";
        var document = anchored(html);
        for (var table : document.select("table")) {
            if (table.parent() == document.body()) {
                table.wrap("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"></div>");
            }
        }
        return document.body().html();
    }

    /** The headings with their ids. */
    public static List<Heading> outline(String html) {
        return anchored(html).select("h2, h3, h4").stream()
                .map(heading -> new Heading(heading.tagName().charAt(1) - '0', heading.id(), heading.text()))
                .toList();
    }

    private static Document anchored(String html) {
        var document = Cleaning.read(html);
        var number = 0;
        for (var heading : document.select("h2, h3, h4")) {
            heading.attr("id", "s" + ++number);
        }
        return document;
    }
}
