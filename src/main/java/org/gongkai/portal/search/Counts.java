package org.gongkai.portal.search;

import java.util.Map;
import java.util.OptionalLong;

/**
 * How much was found (检索计数).
 *
 * @param total empty when the time ran out before everything was counted
 * @param ofFilters for each filter how many results each of its values would keep
 */
record Counts(OptionalLong total, Map<Filter, Map<String, Long>> ofFilters) {

    static final Counts UNKNOWN = new Counts(OptionalLong.empty(), Map.of());

    boolean isNone() {
        return areAtLeast(0) && !areAtLeast(1);
    }

    /** Whether it is known that there are so many. */
    boolean areAtLeast(long many) {
        return total.isPresent() && total.getAsLong() >= many;
    }
}
