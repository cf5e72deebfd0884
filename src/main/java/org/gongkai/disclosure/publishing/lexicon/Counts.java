package org.gongkai.disclosure.publishing.lexicon;

/** How often something was seen, by fingerprint: 12 bytes an entry and no objects, since there are half a million. */
final class Counts {

    private static final double FULL = 0.7;

    private long[] keys;
    private float[] values;
    private int size;

    Counts(int expected) {
        int room = Integer.highestOneBit(Math.max(16, (int) (expected / FULL))) << 1;
        keys = new long[room];
        values = new float[room];
    }

    /** How often, or 0. */
    float of(long key) {
        return values[slot(keys, key)];
    }

    void add(long key, float more) {
        int at = slot(keys, key);
        if (keys[at] == 0) {
            keys[at] = key;
            if (++size > keys.length * FULL) {
                grow();
                at = slot(keys, key);
            }
        }
        values[at] += more;
    }

    void atLeast(long key, float floor) {
        float known = of(key);
        if (known < floor) add(key, floor - known);
    }

    int size() {
        return size;
    }

    private void grow() {
        var wider = new long[keys.length * 2];
        var longer = new float[values.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == 0) continue;
            int at = slot(wider, keys[i]);
            wider[at] = keys[i];
            longer[at] = values[i];
        }
        keys = wider;
        values = longer;
    }

    private static int slot(long[] table, long key) {
        int mask = table.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (table[at] != 0 && table[at] != key) at = (at + 1) & mask;
        return at;
    }
}
