package org.gongkai.disclosure.publishing.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Drops what Word and WPS write for themselves: comments, XML islands, styles, o:p, empty bookmarks. */
final class OfficeMarkup {

    private static final String NOISE =
            "script, style, xml, meta, link, title, head, noscript, template, iframe, object, embed, "
                    + "svg, math, select, button, input, textarea, form > legend";
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|mso-hide\\s*:\\s*all");

    private OfficeMarkup() {}

    static void tidy(Element body) {
        removeComments(body);
        body.select(NOISE).remove();
        body.select("[style]").stream()
                .filter(element -> HIDDEN.matcher(element.attr("style")).find())
                .toList()
                .forEach(Node::remove);
        body.getAllElements().stream()
                .filter(element -> element.tagName().indexOf(':') > 0)
                .toList()
                .forEach(Element::unwrap);
        body.select("a:not([href])").unwrap();
        body.select("a[href^=#_]").unwrap();
        joinBrokenLines(body);
    }

    private static void removeComments(Element body) {
        List<Node> comments = new ArrayList<>();
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof Comment || node.nodeName().startsWith("#doctype")) comments.add(node);
                },
                body);
        comments.forEach(Node::remove);
    }

    /** Word breaks its source lines anywhere, also between two 汉字, where a browser would show a blank. */
    private static void joinBrokenLines(Element body) {
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof TextNode text
                            && text.getWholeText().indexOf('\n') >= 0
                            && !isLoose(text, body)) {
                        text.text(text.getWholeText()
                                .replaceAll(
                                        "(?<=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef])[ \\t]*\\r?\\n[ \\t]*(?=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef])",
                                        "")
                                .replaceAll("[ \\t]*\\r?\\n[ \\t]*", " "));
                    }
                },
                body);
    }

    /** Text beside the blocks was typed by hand into the textarea: its line ends are meant. */
    private static boolean isLoose(TextNode text, Element body) {
        return text.parent() == body;
    }
}
