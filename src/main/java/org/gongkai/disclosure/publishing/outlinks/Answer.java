package org.gongkai.disclosure.publishing.outlinks;

import org.jspecify.annotations.Nullable;

/**
 * What came back from an address (应答).
 *
 * @param status the status of HTTP, 0 where none came
 * @param target where it led, where that matters
 */
record Answer(Outcome outcome, int status, @Nullable String target) {

    static Answer of(Outcome outcome) {
        return new Answer(outcome, 0, null);
    }
}
