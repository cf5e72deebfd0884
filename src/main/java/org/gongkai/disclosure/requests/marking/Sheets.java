package org.gongkai.disclosure.requests.marking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.attaching.Mark;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;
import org.gongkai.foundation.privacy.redaction.Mentions.Mention;

/** Lays out what is looked at (版面): a page with its areas, or a screenful of paragraphs, and in both which words go and which are asked about. */
record Sheets(Manuscript manuscript, List<Mark> marks, List<String> asked) {

    private static final int ROWS = 150;

    MarkingView.Sheet sheet(int wanted) {
        boolean paged = manuscript.form().isPaged();
        int size = paged ? 1 : ROWS;
        int last = Math.max(1, (manuscript.leaves().size() + size - 1) / size);
        int page = Math.clamp(wanted, 1, last);
        int from = (page - 1) * size;
        int to = Math.min(manuscript.leaves().size(), from + size);
        var mentions = new Mentions(manuscript.leaves());
        var removed = byLeaf(mentions.of(removed()));
        var open = byLeaf(mentions.of(asked));
        List<MarkingView.Row> rows = new ArrayList<>();
        List<MarkingView.Rectangle> gone = new ArrayList<>();
        List<MarkingView.Rectangle> questions = new ArrayList<>();
        for (int at = from; at < to; at++) {
            var leaf = manuscript.leaves().get(at);
            var cut = bits(removed, at);
            cut.or(marked(at, leaf));
            var ask = bits(open, at);
            ask.andNot(cut);
            if (paged) {
                areas(at, leaf, gone);
                rectangles(leaf, cut, gone);
                rectangles(leaf, ask, questions);
            }
            if (!leaf.text().isBlank())
                rows.add(new MarkingView.Row(at + 1, leaf.place().label(), pieces(leaf.text(), cut, ask)));
        }
        var first = from < to ? manuscript.leaves().get(from) : null;
        return new MarkingView.Sheet(
                page,
                last,
                first == null ? 0 : first.width(),
                first == null ? 0 : first.height(),
                first != null && first.isScanned(),
                gone,
                questions,
                rows);
    }

    /** The words that go wherever they stand. */
    private List<String> removed() {
        List<String> words = new ArrayList<>();
        for (var mark : marks) {
            if (mark.kind() == Mark.Kind.WORD) words.add(mark.word());
            if (mark.kind() == Mark.Kind.AREA && mark.everywhere()) {
                manuscript.leaves().get(mark.leaf()).under(mark.box()).stream()
                        .filter(Mentions::isWord)
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** What goes of one leaf because it was marked there. */
    private BitSet marked(int at, Leaf leaf) {
        var own = new BitSet();
        for (var mark : marks) {
            if (mark.leaf() != at) continue;
            if (mark.kind() == Mark.Kind.AREA) under(leaf, mark.box(), own);
            if (mark.kind() == Mark.Kind.BLOCK) own.set(0, leaf.text().length());
        }
        return own;
    }

    private static Map<Integer, List<Mention>> byLeaf(List<Mention> all) {
        return all.stream().collect(Collectors.groupingBy(Mention::leaf));
    }

    private static void under(Leaf leaf, Box area, BitSet into) {
        for (int at = 0; at < leaf.boxes().size(); at++) {
            var box = leaf.boxes().get(at);
            if (!box.isNowhere() && box.core().touches(area)) into.set(at);
        }
    }

    private static BitSet bits(Map<Integer, List<Mention>> mentions, int leaf) {
        var bits = new BitSet();
        mentions.getOrDefault(leaf, List.of()).forEach(one -> bits.set(one.start(), one.end()));
        return bits;
    }

    private void areas(int at, Leaf leaf, List<MarkingView.Rectangle> into) {
        for (var mark : marks) {
            if (mark.leaf() != at) continue;
            if (mark.kind() == Mark.Kind.AREA) into.add(rectangle(mark.box()));
            if (mark.kind() == Mark.Kind.BLOCK) into.add(rectangle(new Box(0, 0, leaf.width(), leaf.height())));
        }
    }

    private static void rectangles(Leaf leaf, BitSet characters, List<MarkingView.Rectangle> into) {
        var line = Box.NOWHERE;
        for (int at = characters.nextSetBit(0);
                at >= 0 && at < leaf.boxes().size();
                at = characters.nextSetBit(at + 1)) {
            var box = leaf.boxes().get(at);
            if (box.isNowhere()) continue;
            if (!line.isNowhere() && !goesOn(line, box)) into.add(rectangle(line));
            line = goesOn(line, box) ? line.with(box) : box;
        }
        if (!line.isNowhere()) into.add(rectangle(line));
    }

    private static boolean goesOn(Box line, Box box) {
        float gap = box.x() - line.x() - line.width();
        return !line.isNowhere()
                && Math.abs(line.y() - box.y()) < box.height() / 2
                && gap > -box.height()
                && gap < box.height();
    }

    private static MarkingView.Rectangle rectangle(Box box) {
        return new MarkingView.Rectangle(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
    }

    static String number(float number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static List<MarkingView.Piece> pieces(String text, BitSet cut, BitSet ask) {
        List<MarkingView.Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            boolean gone = cut.get(at);
            boolean asked = ask.get(at);
            int end = at + 1;
            while (end < text.length() && cut.get(end) == gone && ask.get(end) == asked) end++;
            pieces.add(new MarkingView.Piece(text.substring(at, end), gone ? "gone" : asked ? "asked" : ""));
            at = end;
        }
        return pieces;
    }
}
