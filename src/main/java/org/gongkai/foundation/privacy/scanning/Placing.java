package org.gongkai.foundation.privacy.scanning;

import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.foundation.privacy.redaction.Box;

/**
 * Puts the characters of a line on their ink (字迹对位). Recognisers read well and point badly: what they say of places is off by half a
 * character, and half a character left standing is a name that can be guessed. Of all ways to give the ink to the characters in
 * their order the one is taken that fits best: widths as characters have them, no gaps within them, near to where they were seen.
 */
final class Placing {

    /** Characters of several parts have no more. */
    private static final int MOST_PARTS = 8;

    private static final float WIDE_MOST = 1.12f;
    private static final float WIDE_LEAST = .55f;
    private static final float NARROW_MOST = .68f;
    private static final double GAP = 1;
    /** The recogniser may be wrong by more than a character, so that its word decides only where the ink does not. */
    private static final double AWAY = .12;

    /** For an edge where ink goes on without a gap. */
    private static final double TORN = .5;

    private static final double TOO_WIDE = 6;
    private static final double TOO_THIN = 2;
    private static final double PASSED_OVER = .3;
    private static final double PER_WIDTH = 1.5;
    private static final double NO_INK = 1.6;
    private static final float CLOSE = .3f;
    private static final float AIR = .2f;

    private final List<Glyph> read;
    private final InkLine line;
    private final double[][] costs;
    /** Parts taken by the character before; -1 when ink was passed over, 0 when the character got none. */
    private final int[][] taken;

    private Placing(List<Glyph> read, InkLine line) {
        this.read = read;
        this.line = line;
        costs = new double[read.size() + 1][line.atoms().size() + 1];
        taken = new int[read.size() + 1][line.atoms().size() + 1];
    }

    /** The same characters, each where its ink is. */
    static List<Glyph> of(List<Glyph> read, Raster page) {
        var line = InkLine.of(read, page);
        return line.atoms().isEmpty() ? read : new Placing(read, line).placed();
    }

    private List<Glyph> placed() {
        for (var row : costs) Arrays.fill(row, Double.MAX_VALUE);
        costs[0][0] = 0;
        for (int glyph = 0; glyph <= read.size(); glyph++) {
            for (int atom = 0; atom <= line.atoms().size(); atom++) {
                if (costs[glyph][atom] < Double.MAX_VALUE) goOn(glyph, atom);
            }
        }
        return boxes(ways());
    }

    private void goOn(int glyph, int atom) {
        double so = costs[glyph][atom];
        var atoms = line.atoms();
        if (atom < atoms.size()) {
            float width = (atoms.get(atom).right() - atoms.get(atom).left()) / line.height();
            offer(glyph, atom + 1, so + PASSED_OVER + PER_WIDTH * width, -1);
        }
        if (glyph == read.size()) return;
        offer(glyph + 1, atom, so + NO_INK, 0);
        for (int parts = 1; parts <= MOST_PARTS && atom + parts <= atoms.size(); parts++) {
            offer(glyph + 1, atom + parts, so + cost(read.get(glyph), atom, atom + parts), parts);
        }
    }

    private void offer(int glyph, int atom, double cost, int way) {
        if (cost < costs[glyph][atom]) {
            costs[glyph][atom] = cost;
            taken[glyph][atom] = way;
        }
    }

    private double cost(Glyph glyph, int from, int to) {
        var atoms = line.atoms();
        float left = atoms.get(from).left();
        float right = atoms.get(to - 1).right();
        float width = (right - left) / line.height();
        double gaps = 0;
        for (int at = from + 1; at < to; at++) {
            gaps += (atoms.get(at).left() - atoms.get(at - 1).right()) / line.height();
        }
        double shape = glyph.isWide()
                ? TOO_WIDE * Math.max(0, width - WIDE_MOST) + TOO_THIN * Math.max(0, WIDE_LEAST - width)
                : TOO_WIDE * Math.max(0, width - NARROW_MOST);
        boolean torn =
                from > 0 && atoms.get(from - 1).right() == atoms.get(from).left();
        return (torn ? TORN : 0)
                + shape
                + GAP * gaps
                + AWAY * Math.abs((left + right) / 2 - glyph.middle()) / line.height();
    }

    /** For each character the first and the last of its parts, or nothing. */
    private int[][] ways() {
        int[][] ways = new int[read.size()][];
        int atom = line.atoms().size();
        for (int glyph = read.size(); glyph > 0 || atom > 0; ) {
            int way = taken[glyph][atom];
            if (way < 0) {
                atom--;
            } else {
                glyph--;
                if (way > 0) ways[glyph] = new int[] {atom - way, atom - 1};
                atom -= way;
            }
        }
        return ways;
    }

    private List<Glyph> boxes(int[][] ways) {
        float[] lefts = new float[read.size()];
        float[] rights = new float[read.size()];
        var own = new boolean[line.atoms().size()];
        for (int at = 0; at < ways.length; at++) {
            if (ways[at] == null) continue;
            lefts[at] = line.atoms().get(ways[at][0]).left();
            rights[at] = line.atoms().get(ways[at][1]).right();
            Arrays.fill(own, ways[at][0], ways[at][1] + 1, true);
        }
        for (int at = 0; at < own.length; at++) {
            if (!own[at]) give(line.atoms().get(at), ways, lefts, rights);
        }
        List<Glyph> placed = new ArrayList<>();
        for (int at = 0; at < ways.length; at++) {
            var glyph = read.get(at);
            placed.add(glyph.at(ways[at] == null ? rough(glyph.box()) : box(at, ways, lefts, rights)));
        }
        return placed;
    }

    /** Ink that was passed over goes with the character it stands at: better too much covered than too little. */
    private void give(InkLine.Atom atom, int[][] ways, float[] lefts, float[] rights) {
        int nearest = -1;
        float least = CLOSE * line.height();
        for (int at = 0; at < ways.length; at++) {
            if (ways[at] == null) continue;
            float away = Math.max(lefts[at] - atom.right(), atom.left() - rights[at]);
            if (away < least) {
                least = away;
                nearest = at;
            }
        }
        if (nearest < 0) return;
        lefts[nearest] = Math.min(lefts[nearest], atom.left());
        rights[nearest] = Math.max(rights[nearest], atom.right());
    }

    /** With the air around it, up to the middle of the gap to what stands beside it. */
    private Box box(int at, int[][] ways, float[] lefts, float[] rights) {
        float before = AIR * line.height();
        float after = before;
        for (int other = 0; other < ways.length; other++) {
            if (ways[other] == null || other == at) continue;
            float gap = other < at ? lefts[at] - rights[other] : lefts[other] - rights[at];
            if (other < at) before = Math.min(before, Math.max(0, gap / 2));
            else after = Math.min(after, Math.max(0, gap / 2));
        }
        return line.box(lefts[at] - before, rights[at] + after);
    }

    private Box rough(Box box) {
        return line.box(box.x(), box.x() + box.width());
    }
}
