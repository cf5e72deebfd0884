package org.gongkai.disclosure.publishing.richtext;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which block of the older text became which of the newer. */
final class Alignment {

    private static final double AKIN = 0.4;
    private static final int LARGEST_TABLE = 40_000;

    private Alignment() {}

    /** A block and what became of it; one side is missing where a block came or went. */
    record Pair(@Nullable Element older, @Nullable Element newer) {

        boolean isSame() {
            return older != null && newer != null && older.outerHtml().equals(newer.outerHtml());
        }
    }

    static List<Pair> of(List<Element> older, List<Element> newer) {
        var patch = DiffUtils.diff(keys(older), keys(newer), true);
        List<Pair> pairs = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            var from = delta.getSource().getPosition();
            var to = delta.getTarget().getPosition();
            var before = older.subList(from, from + delta.getSource().size());
            var after = newer.subList(to, to + delta.getTarget().size());
            if (delta.getType() == DeltaType.EQUAL) {
                for (var i = 0; i < before.size(); i++) pairs.add(new Pair(before.get(i), after.get(i)));
            } else {
                pairs.addAll(match(before, after));
            }
        }
        return pairs;
    }

    private static List<String> keys(List<Element> blocks) {
        return blocks.stream().map(Element::outerHtml).toList();
    }

    /** The pairing that keeps the order and has the greatest likeness in all. */
    private static List<Pair> match(List<Element> older, List<Element> newer) {
        var rows = older.size();
        var columns = newer.size();
        if ((long) rows * columns > LARGEST_TABLE) return unmatched(older, newer);
        var best = new double[rows + 1][columns + 1];
        var likeness = new double[rows][columns];
        for (var i = rows - 1; i >= 0; i--) {
            for (var j = columns - 1; j >= 0; j--) {
                likeness[i][j] = likeness(older.get(i), newer.get(j));
                var together = likeness[i][j] >= AKIN ? likeness[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        var pairs = new LinkedList<Pair>();
        var i = 0;
        var j = 0;
        while (i < rows && j < columns) {
            if (likeness[i][j] >= AKIN && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(older.get(i++), newer.get(j++)));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair(older.get(i++), null));
            } else {
                pairs.add(new Pair(null, newer.get(j++)));
            }
        }
        pairs.addAll(unmatched(older.subList(i, rows), newer.subList(j, columns)));
        return pairs;
    }

    private static List<Pair> unmatched(List<Element> older, List<Element> newer) {
        List<Pair> pairs = new ArrayList<>();
        older.forEach(block -> pairs.add(new Pair(block, null)));
        newer.forEach(block -> pairs.add(new Pair(null, block)));
        return pairs;
    }

    /** Dice's coefficient over the characters of two blocks; blocks of different build are strangers. */
    private static double likeness(Element older, Element newer) {
        if (isBuilt(older) != isBuilt(newer)
                || isBuilt(older) && !older.tagName().equals(newer.tagName())) return 0;
        var before = older.text();
        var after = newer.text();
        if (before.isEmpty() && after.isEmpty())
            return older.select("img").isEmpty() == newer.select("img").isEmpty() ? 1 : 0;
        Map<Integer, Integer> counts = new HashMap<>();
        before.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
        var common = after.codePoints()
                .filter(c -> counts.computeIfPresent(c, (_, n) -> n - 1) instanceof Integer n && n >= 0)
                .count();
        return 2.0 * common / (before.codePointCount(0, before.length()) + after.codePointCount(0, after.length()));
    }

    static boolean isBuilt(Element block) {
        return block.is("table, thead, tbody, tfoot, tr, ul, ol, blockquote");
    }
}
