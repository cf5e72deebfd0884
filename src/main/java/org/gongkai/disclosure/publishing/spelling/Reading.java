package org.gongkai.disclosure.publishing.spelling;

import org.jspecify.annotations.Nullable;

/**
 * A word that may be read at a place (读法).
 *
 * @param share how frequent it is
 * @param price how much is asked for taking it instead of what stands there
 * @param kind null where it is what stands there
 */
record Reading(int from, int to, String word, long hash, float share, double price, Slip.@Nullable Kind kind) {

    static Reading asWritten(int from, int to, String word, long hash, float share) {
        return new Reading(from, to, word, hash, share, 0, null);
    }

    /** What it costs where nothing is known of its neighbours. */
    double cost() {
        return price - Math.log(share);
    }
}
