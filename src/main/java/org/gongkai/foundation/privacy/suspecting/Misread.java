package org.gongkai.foundation.privacy.suspecting;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that a machine may have read wrong (误认): where one word stands on a scanned page, what differs from it by a character elsewhere is
 * likely the same.
 */
public final class Misread {

    /** Of shorter words too much would be alike. */
    private static final int SHORTEST = 3;

    private static final int LONG = 11;

    private Misread() {}

    /**
     * What is nearly a word.
     *
     * @param word without blanks and marks, as the text is
     */
    public static List<String> of(String word, String text) {
        List<String> near = new ArrayList<>();
        int length = word.length();
        int most = length >= LONG ? 2 : 1;
        if (length < SHORTEST) return near;
        for (int at = 0; at + length <= text.length(); at++) {
            int other = differing(word, text, at, most);
            if (other == 0 || other > most) continue;
            var candidate = text.substring(at, at + length);
            // a number may be read with a letter in it, but not with a word beside it
            if (isLatin(word) == isLatin(candidate)) near.add(candidate);
        }
        return near;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static int differing(String word, String text, int at, int most) {
        int differing = 0;
        for (int c = 0; c < word.length() && differing <= most; c++) {
            if (word.charAt(c) != text.charAt(at + c)) differing++;
        }
        return differing;
    }
}
