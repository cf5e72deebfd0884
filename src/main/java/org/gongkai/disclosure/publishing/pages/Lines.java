package org.gongkai.disclosure.publishing.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A text as lines: the innermost blocks in order. */
final class Lines {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "aside",
            "center",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "figure",
            "figcaption",
            "fieldset",
            "hr",
            "ucapcontent",
            "ucaptitle");

    private Lines() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** The innermost blocks with words or pictures. */
    static List<Element> of(Element root) {
        var lines = new ArrayList<Element>();
        for (var element : root.select("*")) {
            if (element == root
                    || !isBlock(element)
                    || element.children().stream().anyMatch(Lines::holdsBlock)) continue;
            if (!Words.of(element).isEmpty() || element.selectFirst("img") != null) lines.add(element);
        }
        return lines;
    }

    private static boolean holdsBlock(Element element) {
        return isBlock(element) || element.children().stream().anyMatch(Lines::holdsBlock);
    }

    /** Puts words that stand loose between blocks into paragraphs, so that every word has its line. */
    static void wrap(Element root) {
        var holders = new ArrayList<Element>();
        for (var element : root.select("*")) {
            if (element == root || element.is("div, section, article, center, main, td, blockquote, ucapcontent"))
                holders.add(element);
        }
        for (var holder : holders) {
            boolean mixed = holder.children().stream().anyMatch(Lines::holdsBlock);
            if (mixed || holder == root) wrapLoose(holder);
        }
    }

    private static void wrapLoose(Element holder) {
        Element paragraph = null;
        for (var node : new ArrayList<>(holder.childNodes())) {
            if (isLoose(node)) {
                if (paragraph == null) {
                    if (node instanceof TextNode text && text.isBlank()) continue;
                    paragraph = new Element("p");
                    node.before(paragraph);
                }
                if (node instanceof Element line && line.is("br") && !holder.is("td")) {
                    line.remove();
                    paragraph = null;
                } else {
                    paragraph.appendChild(node);
                }
            } else {
                paragraph = null;
            }
        }
    }

    private static boolean isLoose(Node node) {
        return node instanceof TextNode || node instanceof Element element && !holdsBlock(element);
    }
}
