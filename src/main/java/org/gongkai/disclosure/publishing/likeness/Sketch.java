package org.gongkai.disclosure.publishing.likeness;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A few numbers by which a text is found again even if it was changed a little (文本指纹): MinHash over runs of five letters,
 * in bands. Texts of which nine tenths are the same share a band all but always; others hardly ever.
 */
final class Sketch {

    /** How many letters stand in a run. */
    static final int RUN = 5;

    private static final int BANDS = 8;
    private static final int ROWS = 3;

    /** The same on every machine and for ever: sketches are kept. */
    private static final long STIR = 0x9E3779B97F4A7C15L;

    private Sketch() {}

    /** The keys of a document: the bands of its text, its whole text and its title. */
    static int[] of(Wording title, Wording text) {
        int[] keys = Arrays.copyOf(bands(text), BANDS + 2);
        keys[BANDS] = whole(text);
        keys[BANDS + 1] = key("title" + title.letters() + title.numbers().hashCode());
        return keys;
    }

    /** The key of the whole text, numbers included. */
    static int whole(Wording text) {
        return key("text" + text.letters() + text.numbers().hashCode());
    }

    private static int[] bands(Wording text) {
        long[] least = leasts(text.letters().toCharArray());
        return IntStream.range(0, BANDS)
                .map(band -> {
                    long sum = band;
                    for (int row = 0; row < ROWS; row++) sum = sum * STIR + least[band * ROWS + row];
                    return (int) (sum ^ sum >>> 32);
                })
                .toArray();
    }

    /** The least number of each of some bins into which the runs fall; one pass, one multiplication a run. */
    private static long[] leasts(char[] letters) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + RUN <= letters.length; at++) {
            long run = 0;
            for (int i = at; i < at + RUN; i++) run = (run << 13 | run >>> 51) ^ letters[i];
            run *= STIR;
            run = (run ^ run >>> 29) * STIR;
            int bin = (int) ((run >>> 32) * least.length >>> 32);
            least[bin] = Math.min(least[bin], run & Long.MAX_VALUE >> 8);
        }
        return filled(least);
    }

    /** A bin into which nothing fell, as in short texts, takes what lies in the next one. */
    private static long[] filled(long[] least) {
        long[] filled = least.clone();
        for (int bin = 0; bin < least.length; bin++) {
            for (int on = 1; filled[bin] == Long.MAX_VALUE && on < least.length; on++) {
                long next = least[(bin + on) % least.length];
                if (next != Long.MAX_VALUE) filled[bin] = next + on;
            }
        }
        return filled;
    }

    private static int key(String words) {
        long sum = 0xCBF29CE484222325L;
        for (int i = 0; i < words.length(); i++) sum = (sum ^ words.charAt(i)) * 0x100000001B3L;
        return (int) (sum ^ sum >>> 32);
    }
}
