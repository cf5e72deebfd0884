package org.gongkai.disclosure.publishing.spelling;

import org.gongkai.disclosure.publishing.lexicon.Dictionary;
import org.gongkai.disclosure.publishing.lexicon.Hash;

/** A stretch of Chinese characters (连续汉字), with what each part of it costs as it stands: looked up once. */
final class Stretch {

    private static final int LONGEST = Dictionary.LONGEST;

    private final char[] letters;
    private final long[] hashes;
    private final float[] shares;

    Stretch(String text, Dictionary dictionary) {
        letters = text.toCharArray();
        hashes = new long[letters.length * LONGEST];
        shares = new float[hashes.length];
        for (int from = 0; from < letters.length; from++) {
            long hash = Hash.EMPTY;
            for (int length = 1; length <= LONGEST && from + length <= letters.length; length++) {
                hash = Hash.add(hash, letters[from + length - 1]);
                int at = from * LONGEST + length - 1;
                hashes[at] = hash;
                shares[at] = length == 1 ? dictionary.share(hash) : dictionary.known(hash);
            }
        }
    }

    int length() {
        return letters.length;
    }

    char at(int place) {
        return letters[place];
    }

    char[] letters() {
        return letters;
    }

    String part(int from, int to) {
        return new String(letters, from, to - from);
    }

    long hash(int from, int to) {
        return hashes[from * LONGEST + to - from - 1];
    }

    /** The share of a part in all words, 0 where it is none. */
    float share(int from, int to) {
        return shares[from * LONGEST + to - from - 1];
    }

    /** What the parts that begin at a place cost, cut into words as cheaply as possible; by their length. */
    double[] written(int from) {
        var cost = new double[Math.min(LONGEST, letters.length - from) + 1];
        for (int end = 1; end < cost.length; end++) {
            cost[end] = Double.POSITIVE_INFINITY;
            for (int start = 0; start < end; start++) {
                float share = share(from + start, from + end);
                if (share > 0) cost[end] = Math.min(cost[end], cost[start] - Math.log(share));
            }
        }
        return cost;
    }
}
