package org.gongkai.disclosure.publishing.web;

import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A text set as an official paper (公文版式): the salutation flush left, the sign-off right. */
final class Paper {

    private static final Pattern SALUTATION = Pattern.compile(".{1,120}[：:]");
    private static final Pattern DAY =
            Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[二〇○零一三四五六七八九十]{4}年.{1,3}月.{1,3}日");
    private static final int LONGEST_SIGNER = 40;

    private Paper() {}

    static String set(RichText text) {
        var body = Jsoup.parseBodyFragment(text.page()).body();
        var paragraphs = body.select("> p");
        if (paragraphs.isEmpty()) return text.page();
        var first = paragraphs.getFirst();
        if (SALUTATION.matcher(first.text().strip()).matches()) first.addClass("salutation");
        for (int i = 1; i < paragraphs.size(); i++) {
            var day = paragraphs.get(i);
            if (!DAY.matcher(day.text().strip()).matches()) continue;
            day.addClass("sign-off");
            signer(paragraphs.get(i - 1)).addClass("sign-off");
        }
        var whole = body.ownerDocument();
        if (whole != null) whole.outputSettings().prettyPrint(false);
        return body.html();
    }

    private static Element signer(Element before) {
        var words = before.text().strip();
        boolean name = words.length() <= LONGEST_SIGNER && !words.matches(".*[。；：，].*");
        return name ? before : new Element("p");
    }
}
