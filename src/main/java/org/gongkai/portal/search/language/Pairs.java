package org.gongkai.portal.search.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** The pairs of neighbouring characters of some words (字对), looked for all at once in one reading of a text. */
final class Pairs {

    private final int[] sorted;
    private final BitSet firsts = new BitSet();

    private Pairs(int[] sorted) {
        this.sorted = sorted;
        for (var pair : sorted) {
            firsts.set(pair >>> Character.SIZE);
        }
    }

    static Pairs of(Collection<String> words) {
        return new Pairs(words.stream()
                .flatMapToInt(word ->
                        IntStream.range(0, Math.max(0, word.length() - 1)).map(at -> pair(word, at)))
                .sorted()
                .distinct()
                .toArray());
    }

    /** The characters of a text that belong to one of them. */
    BitSet in(String text) {
        var found = new BitSet(text.length());
        for (int at = 0; at + 1 < text.length(); at++) {
            if (firsts.get(text.charAt(at)) && Arrays.binarySearch(sorted, pair(text, at)) >= 0) {
                found.set(at, at + 2);
            }
        }
        return found;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
