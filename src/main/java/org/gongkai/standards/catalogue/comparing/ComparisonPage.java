package org.gongkai.standards.catalogue.comparing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.CatalogueEdition;

/**
 * What the page of a comparison shows.
 *
 * @param base its address without filters
 * @param editions the numbers that can be chosen, with their words
 * @param shown the changes of this page
 */
public record ComparisonPage(
        String base,
        String chooser,
        EditionComparison comparison,
        Map<String, String> editions,
        List<Figure> figures,
        ChangeFilter filter,
        List<MatterChange> shown,
        Paging paging) {
    private static final int ROWS = 50;

    static ComparisonPage of(
            String prefix, EditionComparison comparison, List<CatalogueEdition> editions, ChangeFilter filter) {
        var chooser = prefix + "/lists/" + comparison.type().code() + "/compare";
        var from = java.util.Objects.requireNonNull(comparison.from());
        var base = chooser + "/" + from.number() + "..." + comparison.to().number();
        var chosen = comparison.chosen(filter);
        int page = filter.pageNumber();
        return new ComparisonPage(
                base,
                chooser,
                comparison,
                choices(editions),
                figures(base, comparison, filter),
                filter,
                chosen.stream().skip((page - 1L) * ROWS).limit(ROWS).toList(),
                new Paging(page, ROWS, chosen.size(), base + filter.all() + "page="));
    }

    private static Map<String, String> choices(List<CatalogueEdition> editions) {
        var choices = new LinkedHashMap<String, String>();
        editions.forEach(edition -> choices.put(
                Integer.toString(edition.number()),
                edition.effectiveOn() == null
                        ? say(
                                "catalogue.comparison.choice.draft",
                                Integer.toString(edition.number()),
                                say("catalogue.desk.state." + edition.state()))
                        : say(
                                "catalogue.comparison.choice",
                                Integer.toString(edition.number()),
                                String.valueOf(edition.effectiveOn()))));
        return choices;
    }

    private static List<Figure> figures(String base, EditionComparison comparison, ChangeFilter filter) {
        var figures = new ArrayList<Figure>();
        comparison
                .counts()
                .forEach((kind, count) -> figures.add(new Figure(
                        say("catalogue.number", count),
                        kind.label(),
                        count == 0 ? null : base + filter.with(kind) + "#changes")));
        return figures;
    }

    /** The query that downloads take. */
    public String query() {
        return filter.all();
    }
}
