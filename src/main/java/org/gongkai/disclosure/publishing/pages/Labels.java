package org.gongkai.disclosure.publishing.pages;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads labelled values off a page: cells beside cells, lines with a colon, several on one line. The first of a kind counts. */
final class Labels {

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_LABEL = 12;

    private final Map<Label, String> values = new EnumMap<>(Label.class);

    /** Reads what stands in an element. */
    static Labels in(Element root) {
        var labels = new Labels();
        for (var element :
                root.select("td, th, dt, li, p, div, span, b, strong, em, i, label, h2, h3, h4, h5, font, time")) {
            labels.cell(element);
        }
        for (var element : root.select("li, p, div, td, span, dd, h2, h3, h4, h5, em, i")) {
            labels.line(element);
        }
        return labels;
    }

    Optional<String> get(Label label) {
        return Optional.ofNullable(values.get(label));
    }

    /** How many different labels were seen. */
    int size() {
        return values.size();
    }

    private void cell(Element element) {
        var words = Words.of(element);
        if (words.isEmpty()
                || words.length() > LONGEST_LABEL + 8
                || Words.solid(words).length() > LONGEST_LABEL) return;
        boolean marked = words.matches(".*[:：】\\]]\\s*") || element.is("th, dt, label");
        Label.named(words).ifPresent(label -> {
            if (!marked && !element.is("td, th, dt, b, strong, span, label, em, i")) return;
            var value = beside(element);
            if (marked || element.is("td")) put(label, value);
        });
    }

    /** What follows a label: the next cell, else the rest of its line. */
    private static String beside(Element element) {
        var next = element.nextElementSibling();
        var text = new StringBuilder();
        if (!element.is("td, th, dt")) {
            for (var node = element.nextSibling(); node != null; node = node.nextSibling()) {
                if (node instanceof TextNode words) text.append(words.text());
                else if (node instanceof Element more) {
                    if (more.is("br, div, p, li, ul, table")
                            && !Words.line(text.toString()).isEmpty()) break;
                    text.append(' ').append(more.text());
                }
                if (text.length() > LONGEST_VALUE) break;
            }
        } else if (next != null) {
            text.append(next.text());
        }
        var value = Words.line(text.toString());
        var parent = element.parent();
        return value.isEmpty() && parent != null && parent.is("td, th") && parent.nextElementSibling() != null
                ? Words.of(parent.nextElementSibling())
                : value;
    }

    private void line(Element element) {
        var text = Words.of(element);
        if (text.length() > LONGEST_LINE || text.length() < 4 || text.indexOf('：') < 0 && text.indexOf(':') < 0) return;
        Map<Label, String> found = new LinkedHashMap<>();
        var match = Label.ANY.matcher(text);
        Label open = null;
        int from = 0;
        while (match.find()) {
            if (open != null) found.putIfAbsent(open, text.substring(from, match.start()));
            open = Label.named(match.group(1)).orElse(null);
            from = match.end();
        }
        if (open != null) found.putIfAbsent(open, text.substring(from));
        found.forEach(this::put);
    }

    private void put(Label label, String value) {
        // what begins with the next label is the value of an empty field
        var next = Label.ANY.matcher(value);
        var own = next.find() ? value.substring(0, next.start()) : value;
        own = Words.line(own.replaceFirst("[\\[【（(|｜]+\\s*$", "").replaceFirst("\\s*(字体|打印|分享|【|\\[大|浏览).*$", ""));
        if (own.isEmpty() || own.length() > LONGEST_VALUE || own.matches("[-—/\\s_无]+")) return;
        if (Label.named(own).isPresent() && label != Label.KEYWORDS) return;
        values.putIfAbsent(label, own);
    }
}
