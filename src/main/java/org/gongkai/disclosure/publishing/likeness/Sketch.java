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
    private static final long[] MIX = mixers();

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
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        var letters = text.letters();
        for (int at = 0; at + RUN <= letters.length(); at++) {
            long run = 0;
            for (int i = at; i < at + RUN; i++) run = run << 13 ^ run >>> 51 ^ letters.charAt(i);
            run *= 0x9E3779B97F4A7C15L;
            run ^= run >>> 32;
            for (int i = 0; i < least.length; i++) {
                long mixed = run * MIX[i];
                mixed ^= mixed >>> 29;
                if (mixed < least[i]) least[i] = mixed;
            }
        }
        return IntStream.range(0, BANDS)
                .map(band -> {
                    long sum = band;
                    for (int row = 0; row < ROWS; row++) sum = sum * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
                    return (int) (sum ^ sum >>> 32);
                })
                .toArray();
    }

    private static int key(String words) {
        long sum = 0xCBF29CE484222325L;
        for (int i = 0; i < words.length(); i++) sum = (sum ^ words.charAt(i)) * 0x100000001B3L;
        return (int) (sum ^ sum >>> 32);
    }

    /** Odd numbers, the same on every machine and for ever: sketches are kept. */
    private static long[] mixers() {
        long[] mixers = new long[BANDS * ROWS];
        long seed = 42;
        for (int i = 0; i < mixers.length; i++) {
            seed = seed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            mixers[i] = seed | 1;
        }
        return mixers;
    }
}
