package org.gongkai.disclosure.publishing.richtext;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The way from anything to a clean text; cleaning twice changes nothing. */
public final class Cleaning {

    private Cleaning() {}

    /** Clean HTML of HTML or plain text. */
    public static String clean(String source) {
        if (source.isBlank()) return "";
        var html = PlainLines.isPlain(source) ? PlainLines.html(source) : source;
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
        Blocks.dropEmpty(lawful.body());
        return lawful.body().html().strip();
    }

    static Document read(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
