package org.gongkai.disclosure.publishing.lexicon;

import java.util.Arrays;

/** Words by how they sound (同音词索引), packed into a few arrays. */
public final class SoundIndex {

    private static final int MOST_READINGS = 4;

    /** What is told of each word that sounds like a part of a text, or nearly. */
    public interface Hearing {
        /** Tells of a word: its characters are a part of an array that must not be kept. */
        void heard(char[] letters, int start, int length, float share);
    }

    private final Sounds sounds;
    private char[] letters = new char[1024];
    private int used;
    private long[] keys = new long[1024];
    private int[] starts = new int[1024];
    private float[] shares = new float[1024];
    private int size;
    private int[] heads = {};
    private int[] nexts = {};

    SoundIndex(Sounds sounds) {
        this.sounds = sounds;
    }

    void add(String word, float share) {
        if (used + word.length() > letters.length) letters = Arrays.copyOf(letters, letters.length * 2);
        word.getChars(0, word.length(), letters, used);
        for (long key : keys(letters, used, used + word.length())) entry(key, used, share);
        used += word.length();
    }

    /** Ends the filling. */
    SoundIndex pack() {
        keys = Arrays.copyOf(keys, size);
        starts = Arrays.copyOf(starts, size);
        shares = Arrays.copyOf(shares, size);
        letters = Arrays.copyOf(letters, used);
        heads = new int[Integer.highestOneBit(Math.max(1, size)) << 1];
        nexts = new int[size];
        Arrays.fill(heads, -1);
        for (int i = 0; i < size; i++) {
            int slot = slot(keys[i]);
            nexts[i] = heads[slot];
            heads[slot] = i;
        }
        return this;
    }

    /** Tells of every word that sounds like the part of the text, or nearly. */
    void alike(char[] text, int from, int to, Hearing hearing) {
        for (long key : keys(text, from, to)) {
            for (int i = heads[slot(key)]; i >= 0; i = nexts[i]) {
                if (keys[i] == key) hearing.heard(letters, starts[i], to - from, shares[i]);
            }
        }
    }

    private void entry(long key, int start, float share) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            starts = Arrays.copyOf(starts, keys.length);
            shares = Arrays.copyOf(shares, keys.length);
        }
        keys[size] = key;
        starts[size] = start;
        shares[size++] = share;
    }

    private long[] keys(char[] text, int from, int to) {
        long[] found = {Hash.EMPTY};
        for (int i = from; i < to; i++) {
            var readings = sounds.of(text[i]);
            if (readings.length == 0) return new long[0];
            int take = Math.min(readings.length, Math.max(1, MOST_READINGS / found.length));
            var longer = new long[found.length * take];
            for (int k = 0; k < found.length; k++) {
                for (int r = 0; r < take; r++) {
                    longer[k * take + r] = Hash.add(found[k], (char) sounds.family(readings[r]));
                }
            }
            found = take == 1 ? longer : Arrays.stream(longer).distinct().toArray();
        }
        return found;
    }

    private int slot(long key) {
        return (int) (key ^ (key >>> 32)) & (heads.length - 1);
    }
}
