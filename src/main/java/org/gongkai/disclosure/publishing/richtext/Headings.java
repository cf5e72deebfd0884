package org.gongkai.disclosure.publishing.richtext;

import org.jsoup.nodes.Element;

/** The page's title is the h1; a text's own headings begin at h2, never skip a rank and end at h4. */
final class Headings {

    private static final int TOP = 2;
    private static final int DEEPEST = 4;

    private Headings() {}

    static void settle(Element body) {
        body.select(
                        "table h1, table h2, table h3, table h4, table h5, table h6, li h1, li h2, li h3, li h4, li h5, li h6")
                .forEach(heading -> {
                    heading.html("<strong>" + heading.html() + "</strong>");
                    heading.tagName("p");
                });
        var headings = body.select("h1, h2, h3, h4, h5, h6");
        var highest = headings.stream().mapToInt(Headings::rank).min().orElse(TOP);
        var above = TOP - 1;
        for (var heading : headings) {
            var wanted = Math.min(DEEPEST, rank(heading) - highest + TOP);
            var rank = Math.min(wanted, above + 1);
            heading.tagName("h" + rank);
            heading.select("strong").unwrap();
            above = rank;
        }
    }

    private static int rank(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }
}
