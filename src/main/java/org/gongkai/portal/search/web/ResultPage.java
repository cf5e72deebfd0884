package org.gongkai.portal.search.web;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Facet;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the result page shows (结果页).
 *
 * @param exact documents that carry the very number that was typed
 * @param notes sentences about how the query was taken
 * @param keep what the form of filters carries along
 * @param free the address without filters
 * @param asked the unit that most results belong to
 * @param help for whom nothing was found
 */
public record ResultPage(
        String q,
        long total,
        String seconds,
        List<HitLine> exact,
        List<HitLine> hits,
        List<String> notes,
        List<Facet> facets,
        Map<String, String> keep,
        String free,
        List<Tab> tabs,
        Paging paging,
        @Nullable Unit asked,
        @Nullable Help help) {

    /** An order of the results. */
    public record Tab(String words, String href, boolean current) {}

    /** Ways on, for whom nothing was found. */
    public record Help(List<Way> ways, List<HitLine> near) {}

    /** A way on and how much it leads to. */
    public record Way(String words, String href, long count) {}
}
