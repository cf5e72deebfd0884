package org.gongkai.disclosure.publishing.richtext;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The way from anything to a clean text; cleaning twice changes nothing. */
public final class Cleaning {

    private static final int MOST_PASSES = 6;

    private Cleaning() {}

    /** Clean HTML of HTML or plain text. What one pass put in order may let the next see more, until nothing changes. */
    public static String clean(String source) {
        if (source.isBlank()) return "";
        var clean = once(PlainLines.isPlain(source) ? PlainLines.html(source) : source);
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            var again = once(clean);
            if (again.equals(clean)) break;
            clean = again;
        }
        return clean;
    }

    private static String once(String html) {
        var document = read(html);
        OfficeMarkup.tidy(document.body());
        OfficeLists.rebuild(document.body());
        Meaning.restore(document.body());
        Blocks.settle(document.body());
        Tables.settle(document.body());
        Headings.settle(document.body());
        return lawful(document);
    }

    /**
     * The sanitizer writes entities for characters as common as "=" and "@", which nobody wants to meet in a textarea or a
     * difference. Reading its answer once more is safe, since no element whose content is parsed otherwise survives it.
     */
    private static String lawful(Document document) {
        var lawful = read(Policy.apply(document.body().html()));
        lawful.select("img:not([src])").remove();
        lawful.select("a:not([href])").unwrap();
        Blocks.dropEmpty(lawful.body());
        return lawful.body().html().strip();
    }

    static Document read(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
