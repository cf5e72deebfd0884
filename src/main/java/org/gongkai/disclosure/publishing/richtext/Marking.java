package org.gongkai.disclosure.publishing.richtext;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a changed block with {@code del} and {@code ins} in it. */
final class Marking {

    private Marking() {}

    static String of(Alignment.Pair pair) {
        if (pair.newer() == null) return pair.older() == null ? "" : whole(pair.older(), "del");
        if (pair.older() == null) return whole(pair.newer(), "ins");
        if (!Alignment.isBuilt(pair.newer())) return leaf(pair.older(), pair.newer());
        return isRegrouped(pair.older(), pair.newer())
                ? whole(pair.older(), "del") + whole(pair.newer(), "ins")
                : built(pair.older(), pair.newer());
    }

    /** Cells that span rows cannot be joined row by row once rows came or went. */
    private static boolean isRegrouped(Element older, Element newer) {
        return newer.is("table")
                && !(older.select("[rowspan]").isEmpty()
                        && newer.select("[rowspan]").isEmpty())
                && older.select("tr").size() != newer.select("tr").size();
    }

    private static String built(Element older, Element newer) {
        if (newer.is("tr") && older.childrenSize() == newer.childrenSize()) return row(older, newer);
        if (newer.is("tr")) return whole(older, "del") + whole(newer, "ins");
        var inside = new StringBuilder();
        for (var pair : Alignment.of(older.children(), newer.children())) {
            inside.append(pair.isSame() && pair.newer() != null ? pair.newer().outerHtml() : of(pair));
        }
        return shell(newer, inside.toString());
    }

    private static String row(Element older, Element newer) {
        var cells = new StringBuilder();
        for (var i = 0; i < newer.childrenSize(); i++) cells.append(leaf(older.child(i), newer.child(i)));
        return shell(newer, cells.toString());
    }

    private static String leaf(Element older, Element newer) {
        return shell(newer, Tokens.marked(older.html(), newer.html()));
    }

    /** A block that came or went: all its words are marked, its build stays. */
    private static String whole(Element block, String mark) {
        if (!Alignment.isBuilt(block)) return shell(block, Tokens.all(block.html(), mark));
        var inside = new StringBuilder();
        for (var child : List.copyOf(block.children())) inside.append(whole(child, mark));
        return shell(block, inside.toString());
    }

    private static String shell(Element block, String inside) {
        var shell = block.shallowClone().outerHtml();
        var end = "</" + block.tagName() + ">";
        return shell.endsWith(end) ? shell.substring(0, shell.length() - end.length()) + inside + end : shell;
    }
}
