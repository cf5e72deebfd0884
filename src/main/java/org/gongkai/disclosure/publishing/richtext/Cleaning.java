package org.gongkai.disclosure.publishing.richtext;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The way from anything to a clean text; cleaning twice changes nothing. */
public final class Cleaning {

    private static final int MOST_PASSES = 6;
    private static final Evaluator NESTED =
            QueryParser.parse("li h2, li h3, li h4, li p, li table, li hr, li blockquote, td h2, td h3,"
                    + " td h4, td table, td hr, td blockquote, th h2, th h3, th h4, th table, th hr, blockquote h2, blockquote table, h2 *,"
                    + " h3 *, h4 *, p p, p table, p ul, p ol, a a");

    private Cleaning() {}

    /** Clean HTML of HTML or plain text. */
    public static String clean(String source) {
        if (source.isBlank()) return "";
        var clean = once(PlainLines.isPlain(source) ? PlainLines.html(source) : source);
        for (int pass = 1; pass < MOST_PASSES && isNested(clean); pass++) {
            var again = once(clean.body().html());
            if (again.body().html().equals(clean.body().html())) break;
            clean = again;
        }
        return clean.body().html().strip();
    }

    private static Document once(String html) {
        var document = read(html);
        OfficeMarkup.tidy(document.body());
        OfficeLists.rebuild(document.body());
        Meaning.restore(document.body());
        Blocks.settle(document.body());
        Tables.settle(document.body());
        Headings.settle(document.body());
        return lawful(document);
    }

    /** Blocks in blocks, such as a heading in an item, are put in order one after the other: one may free the next. */
    private static boolean isNested(Document document) {
        return document.selectFirst(NESTED) != null;
    }

    /**
     * The sanitizer writes entities for characters as common as "=" and "@", which nobody wants to meet in a textarea or a
     * difference. Reading its answer once more is safe, since no element whose content is parsed otherwise survives it.
     */
    private static Document lawful(Document document) {
        var lawful = read(Policy.apply(document.body().html()));
        lawful.select("img:not([src])").remove();
        lawful.select("a:not([href])").unwrap();
        Blocks.dropEmpty(lawful.body());
        return lawful;
    }

    static Document read(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
