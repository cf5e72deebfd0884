package org.gongkai.disclosure.publishing.saved;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A text as lines: the innermost blocks in order. */
public final class Lines {

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

    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** The innermost blocks with words or pictures. */
    public static List<Element> of(Element root) {
        var blocks = root.select("*").stream()
                .filter(element -> element != root && isBlock(element))
                .toList();
        var holders = holders(root, blocks);
        return blocks.stream()
                .filter(block -> !holders.contains(block))
                .filter(block -> !Words.of(block).isEmpty() || block.selectFirst("img") != null)
                .toList();
    }

    /** Every element that holds one of the blocks; each is visited once. */
    private static Set<Element> holders(Element root, List<Element> blocks) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var block : blocks) {
            for (var above = block.parent();
                    above != null && holders.add(above) && above != root;
                    above = above.parent()) {}
        }
        return holders;
    }

    /** Puts words that stand loose between blocks into paragraphs, so that every word has its line. */
    public static void wrap(Element root) {
        root.select("center").stream()
                .filter(center -> center.selectFirst("br") != null)
                .forEach(Lines::unwrapBroken);
        var holding = holders(root);
        for (var holder : root.select("*")) {
            if (holder == root
                    || holder.is("center")
                    || holder.is("div, section, article, main, td, blockquote, ucapcontent")
                            && holder.children().stream()
                                    .anyMatch(child -> isBlock(child) || holding.contains(child))) {
                wrapLoose(holder, holding);
            }
        }
    }

    private static Set<Element> holders(Element root) {
        return holders(root, root.select("*").stream().filter(Lines::isBlock).toList());
    }

    /** A line as its parts between line breaks. */
    public static List<Element> broken(Element line) {
        if (line.selectFirst("br") == null) return List.of(line);
        var copy = line.clone();
        unwrapBroken(copy);
        wrapLoose(copy, holders(copy));
        return copy.childrenSize() == 0 ? List.of(line) : List.copyOf(copy.children());
    }

    /** A break inside a font or a bold word breaks the line as well. */
    private static void unwrapBroken(Element line) {
        for (var broken : line.select("br")) {
            for (var holder = broken.parent(); holder != null && holder != line; holder = broken.parent())
                holder.unwrap();
        }
    }

    private static void wrapLoose(Element holder, Set<Element> holders) {
        var settled = new ArrayList<Node>();
        Element paragraph = null;
        var loose = new ArrayList<>(holder.childNodes());
        var isLoose = loose.stream().map(node -> isLoose(node, holders)).toList();
        // taking nodes out one by one would look for each among all its neighbours
        holder.empty();
        for (int i = 0; i < loose.size(); i++) {
            var node = loose.get(i);
            if (!isLoose.get(i)) {
                paragraph = null;
                settled.add(node);
            } else if (node instanceof Element line && line.is("br") && !holder.is("td")) {
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.appendChild(node);
            } else if (!(node instanceof TextNode text && text.isBlank())) {
                paragraph = new Element("p").appendChild(node);
                settled.add(paragraph);
            }
        }
        holder.appendChildren(settled);
    }

    private static boolean isLoose(Node node, Set<Element> holders) {
        return node instanceof TextNode
                || node instanceof Element element && !isBlock(element) && !holders.contains(element);
    }
}
