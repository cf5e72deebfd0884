package org.gongkai.standards.catalogue.web;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Facet;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.comparing.ChangeFigures;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a list shows.
 *
 * @param rail all lists with their counts
 * @param total how many matters the filters leave
 * @param whole how many the list has
 * @param query the query string, for exports
 * @param unit short name of the unit that was asked for, empty if none
 */
public record ListPage(
        ListType type,
        @Nullable CatalogueEdition edition,
        ChangeFigures.@Nullable Figures change,
        List<ListDoor> rail,
        List<Facet> facets,
        Map<String, String> keep,
        MatterTable table,
        Paging paging,
        long total,
        long whole,
        String query,
        String words,
        String unit,
        String sort) {

    /** A way to one of the lists. */
    public record ListDoor(
            String code,
            String name,
            String summary,
            long matters,
            boolean current,
            @Nullable CatalogueEdition edition) {}
}
