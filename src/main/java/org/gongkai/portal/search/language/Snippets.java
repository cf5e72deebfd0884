package org.gongkai.portal.search.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The place in a text that answers a query best, with what was looked for marked (摘要与加亮). Done here and not by the
 * index: Chinese officials write paragraphs of a thousand characters, and a fragment must begin where a clause begins.
 */
public final class Snippets {

    /** Characters of a snippet. */
    static final int LENGTH = 110;

    /** Characters of a text that are looked through for it; a budget of a thousand pages shall not keep anybody waiting. */
    static final int READ = 40_000;

    private static final int LEAD = 24;
    private static final int MOST_PLACES = 300;
    private static final int LONG_WORD = 5;
    private static final String CLAUSE_ENDS = "。；！？;!?\n";
    private static final String GAP = "……";

    private final List<String> whole;
    private final Pairs pairs;

    public Snippets(QueryText query, Synonyms synonyms) {
        Set<String> terms = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (var term : query.terms()) {
            var folded = folded(term);
            terms.add(folded);
            terms.addAll(synonyms.of(folded));
            terms.addAll(synonyms.in(folded));
            if (folded.length() >= LONG_WORD - 1) {
                parts.add(folded);
            }
        }
        whole = List.copyOf(terms);
        pairs = Pairs.of(parts);
    }

    /** A title, marked and not cut. */
    public Marked whole(String text) {
        return pieces(text, marks(folded(text)), 0, text.length());
    }

    /** The best stretch of a longer text. */
    public Marked best(String text) {
        var tidy = tidy(text);
        var marks = marks(folded(tidy));
        var start = clauseStart(tidy, bestPlace(marks, tidy.length()));
        while (start < tidy.length() && tidy.charAt(start) == ' ') {
            start++;
        }
        return pieces(tidy, marks, start, Math.min(tidy.length(), start + LENGTH));
    }

    private BitSet marks(String folded) {
        var marks = new BitSet(folded.length());
        for (var term : whole) {
            mark(folded, term, marks);
        }
        if (marks.cardinality() < folded.length()) {
            markPairs(folded, marks);
        }
        return marks;
    }

    /** Of a sentence that nowhere stands as typed, stretches of three and more characters are marked. */
    private void markPairs(String folded, BitSet marks) {
        var loose = pairs.in(folded);
        for (int from = loose.nextSetBit(0); from >= 0; from = loose.nextSetBit(from)) {
            var to = loose.nextClearBit(from);
            var first = outsideOfANumber(folded, from, to, 1);
            var last = outsideOfANumber(folded, to, first, -1);
            if (last - first > 2) {
                marks.set(first, last);
            }
            from = to;
        }
    }

    /** The next border that cuts no number: another year is not what was asked for because its first digits are. */
    private static int outsideOfANumber(String text, int from, int to, int step) {
        int at = from;
        while (at != to && at > 0 && at < text.length() && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at))) {
            at += step;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void mark(String text, String term, BitSet marks) {
        var places = 0;
        for (int at = text.indexOf(term); at >= 0 && places < MOST_PLACES; at = text.indexOf(term, at + 1), places++) {
            marks.set(at, at + term.length());
        }
    }

    /** With single blanks, and no more of it than is looked through. */
    private static String tidy(String text) {
        var tidy = new StringBuilder(Math.min(text.length(), READ));
        var blank = true;
        for (int at = 0; at < text.length() && tidy.length() < READ; at++) {
            var c = text.charAt(at);
            var isBlank = c == '\u3000' || Character.isWhitespace(c);
            if (!isBlank || !blank) {
                tidy.append(isBlank ? ' ' : c);
            }
            blank = isBlank;
        }
        var isHalf = !tidy.isEmpty() && Character.isHighSurrogate(tidy.charAt(tidy.length() - 1));
        return tidy.substring(0, isHalf ? tidy.length() - 1 : tidy.length()).strip();
    }

    /** Where most marked characters stand together; earlier places win. */
    private static int bestPlace(BitSet marks, int length) {
        int best = 0;
        int most = 0;
        int looked = 0;
        for (int at = marks.nextSetBit(0); at >= 0 && looked < MOST_PLACES; looked++) {
            var there = marks.get(at, Math.min(length, at + LENGTH - LEAD)).cardinality();
            if (there > most) {
                most = there;
                best = at;
            }
            at = marks.nextSetBit(marks.nextClearBit(at));
        }
        return best;
    }

    private static int clauseStart(String text, int place) {
        var earliest = Math.max(0, place - LEAD);
        for (int at = place - 1; at >= earliest; at--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        if (earliest == 0) {
            return 0;
        }
        for (int at = place - 1; at >= earliest; at--) {
            if ("，、,：: ".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(earliest)) ? earliest + 1 : earliest;
    }

    private static Marked pieces(String text, BitSet marks, int start, int end) {
        if (text.isEmpty()) {
            return Marked.NOTHING;
        }
        var last = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        var pieces = new ArrayList<Marked.Piece>();
        if (start > 0) {
            pieces.add(new Marked.Piece(GAP, false));
        }
        for (int at = start; at < last; ) {
            var wanted = marks.get(at);
            var next = wanted ? marks.nextClearBit(at) : marks.nextSetBit(at);
            var to = next < 0 || next > last ? last : next;
            pieces.add(new Marked.Piece(text.substring(at, to), wanted));
            at = to;
        }
        if (last < text.length()) {
            pieces.add(new Marked.Piece(GAP, false));
        }
        return new Marked(pieces);
    }

    /** Comparable, and as long as the text itself. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            var half = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '\u3000' ? ' ' : c;
            folded.append(half < 128 ? Character.toLowerCase(half) : half);
        }
        return folded.toString();
    }
}
