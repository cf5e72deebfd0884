package org.gongkai.portal.search.web;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Facet;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.portal.search.picks.Pick;
import org.jspecify.annotations.Nullable;

/**
 * What the result page shows (结果页).
 *
 * @param within words that the results hold too, or empty
 * @param exact documents that carry the very number that was typed
 * @param picks what the openness office chose for these words
 * @param meant what was probably meant, or null
 * @param notes sentences about how the query was taken
 * @param keep what the form of filters carries along
 * @param free the address without filters
 * @param whole the address without the search within
 * @param feedPage the page that tells how to follow this search
 * @param asked the unit that most results belong to
 * @param help for whom nothing was found
 */
public record ResultPage(
        String q,
        String within,
        long total,
        String seconds,
        List<HitLine> exact,
        List<HitLine> hits,
        List<Pick> picks,
        @Nullable Meant meant,
        List<String> notes,
        List<Facet> facets,
        Map<String, String> keep,
        String free,
        String whole,
        String feedPage,
        List<Tab> tabs,
        Paging paging,
        @Nullable Unit asked,
        @Nullable Help help) {

    /** Other words; {@code replaced} when these are already their results, because the typed ones have none. */
    public record Meant(String words, String href, boolean replaced) {}

    /** An order of the results. */
    public record Tab(String words, String href, boolean current) {}

    /** Ways on, for whom nothing was found. */
    public record Help(List<Way> ways, List<HitLine> near) {}

    /** A way on and how much it leads to. */
    public record Way(String words, String href, long count) {}
}
