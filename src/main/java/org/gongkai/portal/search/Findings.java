package org.gongkai.portal.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question (检索结果).
 *
 * @param counts for each filter how many results each of its values would keep, not narrowed by the filter itself
 * @param loosened whether nothing held all words, so that these hold only some of them
 * @param incomplete whether the time ran out before everything was looked through
 */
public record Findings(
        long total,
        List<Hit> hits,
        Map<Filter, Map<String, Long>> counts,
        Duration took,
        boolean loosened,
        boolean incomplete) {

    static final Findings NOTHING = new Findings(0, List.of(), Map.of(), Duration.ZERO, false, false);

    public Findings {
        hits = List.copyOf(hits);
    }
}
