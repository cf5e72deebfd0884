package org.gongkai.foundation.privacy;

import java.util.ArrayList;
import java.util.List;

/** Digits of a text as people write them (数字段): full-width or half-width, parted by blanks, hyphens or brackets. */
final class DigitRun {

    private static final int LONGEST = 19;
    private static final int WIDEST_GAP = 2;
    private static final String PARTS = "  \u2002\u2003\u2009\u3000-‐‑–—－－·()（）";
    private static final int LONGEST_WORD = 8;

    /** Digits in one piece. */
    private record Group(String digits, int start, int end, boolean spoiled) {}

    private final List<Group> groups = new ArrayList<>();

    /** All runs of a text. */
    static List<DigitRun> in(String text) {
        List<DigitRun> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (digit(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            var run = new DigitRun();
            at = run.read(text, at);
            runs.add(run);
        }
        return runs;
    }

    /** Every sequence of whole groups that is short enough to be a number of a person. */
    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            var digits = new StringBuilder();
            List<Integer> shape = new ArrayList<>();
            for (int last = first; last < groups.size(); last++) {
                var group = groups.get(last);
                if (group.spoiled() || digits.length() + group.digits().length() > LONGEST) break;
                digits.append(group.digits());
                shape.add(group.digits().length());
                found.add(new Candidate(
                        digits.toString(), List.copyOf(shape), groups.get(first).start(), group.end()));
                if (group.digits().endsWith("X")) break;
            }
        }
        return found;
    }

    private int read(String text, int from) {
        int at = from;
        while (true) {
            at = readGroup(text, at);
            int next = at;
            while (next < text.length() && next - at < WIDEST_GAP && PARTS.indexOf(text.charAt(next)) >= 0) next++;
            if (next == at || next == text.length() || digit(text.charAt(next)) < 0) return at;
            at = next;
        }
    }

    private int readGroup(String text, int start) {
        int end = start;
        var digits = new StringBuilder();
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            // what is longer than any number of a person is passed over, not kept
            if (digits.length() <= LONGEST) digits.append(digit(text.charAt(end)));
            end++;
        }
        boolean crossed = end < text.length() && isCross(text.charAt(end)) && !isWord(text, end + 1);
        if (crossed) {
            digits.append('X');
            end++;
        }
        groups.add(new Group(
                digits.toString(), start, end, !crossed && isWord(text, end) || isSpoiledBefore(text, start)));
        return end;
    }

    /** Part of a longer code of letters and digits, or the decimals of an amount; "ID" or "Tel" before it does no harm. */
    private static boolean isSpoiledBefore(String text, int start) {
        int before = start;
        while (before > 0 && start - before <= LONGEST_WORD && isLetter(text.charAt(before - 1))) before--;
        if (before == start) return start > 1 && text.charAt(start - 1) == '.' && digit(text.charAt(start - 2)) >= 0;
        return start - before > LONGEST_WORD || before > 0 && digit(text.charAt(before - 1)) >= 0;
    }

    private static boolean isWord(String text, int at) {
        return at < text.length() && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isCross(char c) {
        return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ';
    }

    /** The value of a digit, half-width or full-width; -1 for everything else. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
