package org.gongkai.standards.catalogue.comparing;

import java.util.ArrayList;
import java.util.List;

/** Marks what went out of a text and what came in, by parts of the sentence (文字差异). */
public final class WordDifference {
    private static final String BREAKS = "(?<=[；;、，,。：:\n])";
    private static final int MOST = 400;

    private WordDifference() {}

    /** What becomes of a piece of text. */
    public enum Fate {
        KEPT,
        OUT,
        IN
    }

    /** A piece of text. */
    public record Piece(Fate fate, String text) {}

    /** The pieces in the order of reading; kept ones once. */
    public static List<Piece> between(String before, String now) {
        var old = parts(before);
        var young = parts(now);
        if ((long) old.length * young.length > (long) MOST * MOST) {
            old = new String[] {before};
            young = new String[] {now};
        }
        int[][] common = common(old, young);
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < young.length) {
            if (i < old.length && j < young.length && same(old[i], young[j])) {
                add(pieces, Fate.KEPT, young[j]);
                i++;
                j++;
            } else if (j >= young.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Fate.OUT, old[i++]);
            } else {
                add(pieces, Fate.IN, young[j++]);
            }
        }
        return pieces;
    }

    private static String[] parts(String text) {
        return text.isEmpty() ? new String[0] : text.split(BREAKS);
    }

    private static int[][] common(String[] old, String[] young) {
        int[][] common = new int[old.length + 1][young.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = young.length - 1; j >= 0; j--) {
                common[i][j] = same(old[i], young[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The mark at the end of a part tells nothing: the last part has none. */
    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String part) {
        return part.replaceFirst("[；;、，,。：:\n]$", "");
    }

    private static void add(List<Piece> pieces, Fate fate, String text) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(fate, text));
    }
}
