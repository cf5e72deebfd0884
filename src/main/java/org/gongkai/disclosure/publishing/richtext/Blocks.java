package org.gongkai.disclosure.publishing.richtext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts every word into a paragraph, list, table or heading, and drops empty ones and indents typed as blanks. */
final class Blocks {

    private static final String BLOCK =
            "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, hr, div, section, article, center, pre, dl, "
                    + "header, footer, main, aside, nav, figure, figcaption, form, fieldset, address, details, summary, body";
    private static final String WRAPPER =
            "div, section, article, center, header, footer, main, aside, nav, figure, form, fieldset, "
                    + "address, details, summary, dl, dt, dd, figcaption, pre, legend";

    private Blocks() {}

    static void settle(Element body) {
        body.select("dt").forEach(term -> term.html("<strong>" + term.html() + "</strong>"));
        for (var wrapper : body.select(WRAPPER).reversed()) {
            if (wrapper.select(BLOCK).size() > (wrapper.is(BLOCK) ? 1 : 0)) {
                gather(wrapper);
                wrapper.unwrap();
            } else {
                wrapper.tagName("p");
            }
        }
        gather(body);
        body.select("blockquote").forEach(Blocks::gather);
        body.select("p").forEach(Blocks::splitAtDoubleBreaks);
        body.select("li > p:first-child").stream()
                .filter(paragraph -> paragraph.siblingElements().stream().noneMatch(sibling -> sibling.is("p")))
                .forEach(Element::unwrap);
        body.select("p, h1, h2, h3, h4, h5, h6, td, th, li").forEach(Blocks::trim);
        dropEmpty(body);
    }

    /** Words that stand between blocks become paragraphs, blank lines part them. */
    private static void gather(Element parent) {
        List<Node> loose = new ArrayList<>();
        for (var child : List.copyOf(parent.childNodes())) {
            if (child instanceof Element element && element.is(BLOCK)) wrap(loose);
            else loose.add(child);
        }
        wrap(loose);
    }

    private static void wrap(List<Node> loose) {
        if (loose.stream().anyMatch(Blocks::isSomething)) {
            var paragraph = new Element("p");
            loose.getFirst().before(paragraph);
            loose.forEach(node -> append(paragraph, node));
            if (paragraph.lastChild() instanceof Element end && end.nameIs("br")) end.remove();
        }
        loose.clear();
    }

    private static void append(Element paragraph, Node node) {
        if (!(node instanceof TextNode text) || text.getWholeText().indexOf('\n') < 0) {
            paragraph.appendChild(node);
            return;
        }
        text.remove();
        var lines = text.getWholeText().strip().split("\\r?\\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) paragraph.appendElement("br");
            if (!lines[i].isBlank()) paragraph.appendText(lines[i]);
        }
    }

    private static boolean isSomething(Node node) {
        return node instanceof TextNode text
                ? !isBlank(text.getWholeText())
                : node instanceof Element element
                        && (!isBlank(element.wholeText())
                                || !element.select("img").isEmpty());
    }

    private static void splitAtDoubleBreaks(Element paragraph) {
        for (var gap : paragraph.select("> br + br")) {
            if (gap.previousSibling() instanceof TextNode between && isBlank(between.getWholeText())) between.remove();
            if (!(gap.previousSibling() instanceof Element)) continue;
            var rest = paragraph.shallowClone();
            var next = gap.nextSibling();
            while (next != null) {
                var following = next.nextSibling();
                rest.appendChild(next);
                next = following;
            }
            gap.previousSibling().remove();
            gap.remove();
            paragraph.after(rest);
            splitAtDoubleBreaks(rest);
            return;
        }
    }

    /** The sheet indents paragraphs itself; blanks typed at their head would indent them twice. */
    private static void trim(Element block) {
        var first = firstText(block);
        if (first != null) first.text(first.getWholeText().replaceFirst("^[\\s\\u00a0\\u3000]+", ""));
    }

    private static @org.jspecify.annotations.Nullable TextNode firstText(Element block) {
        for (var node : List.copyOf(block.childNodes())) {
            if (node instanceof TextNode text) {
                if (!isBlank(text.getWholeText())) return text;
                text.remove();
            } else if (node instanceof Element element) {
                if (!element.is("strong, em, u, s, a, sub, sup")) return null;
                var inner = firstText(element);
                if (inner != null || element.childNodeSize() > 0) return inner;
                element.remove();
            }
        }
        return null;
    }

    static void dropEmpty(Element body) {
        for (var element : body.select(
                        "p, h2, h3, h4, h5, h6, h1, li, ul, ol, blockquote, strong, em, u, s, sub, sup, a, caption")
                .reversed()) {
            if (isBlank(element.wholeText())
                    && element.select("img, table, hr").isEmpty()
                    && element.parent() != null) {
                if (element.isBlock() || element.wholeText().isEmpty()) element.remove();
                else element.unwrap();
            }
        }
        List.copyOf(body.childNodes()).stream()
                .filter(node -> node instanceof TextNode text && isBlank(text.getWholeText()))
                .forEach(Node::remove);
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c ->
                        Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c == '\u200b');
    }
}
