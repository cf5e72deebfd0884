package org.gongkai.standards.catalogue;

import java.util.Map;

/**
 * How many matters are in force.
 *
 * @param byList by code of the list
 * @param byField by slug of the field; a matter counts for its field and for those joined to it by the crosswalk
 */
public record ListCounts(long total, Map<String, Long> byList, Map<String, Long> byField) {
    public ListCounts {
        byList = Map.copyOf(byList);
        byField = Map.copyOf(byField);
    }

    public long list(String code) {
        return byList.getOrDefault(code, 0L);
    }

    public long field(String slug) {
        return byField.getOrDefault(slug, 0L);
    }
}
