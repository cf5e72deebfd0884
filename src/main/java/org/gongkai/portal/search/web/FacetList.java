package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.foundation.design.Facet;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.Findings;
import org.springframework.stereotype.Component;

/** The filters beside the results with their counts (筛选栏). A chosen value stays, even when it keeps nothing. */
@Component
class FacetList {

    private static final List<Filter> SHOWN =
            List.of(Filter.KIND, Filter.VALIDITY, Filter.UNIT, Filter.FIELD, Filter.YEAR);

    private final Names names;

    FacetList(Names names) {
        this.names = names;
    }

    List<Facet> of(SearchForm form, Findings findings) {
        var facets = new ArrayList<Facet>();
        for (var filter : SHOWN) {
            var choices = choices(filter, form, findings.counts().getOrDefault(filter, Map.of()));
            if (!choices.isEmpty()) {
                facets.add(new Facet(filter.parameter(), say("search.filter." + filter), choices));
            }
        }
        return facets;
    }

    private List<Facet.Choice> choices(Filter filter, SearchForm form, Map<String, Long> counts) {
        var chosen = names.inIndex(form.chosen()).getOrDefault(filter, Set.of());
        var choices = new ArrayList<Facet.Choice>();
        ordered(filter, counts)
                .forEach(value -> choices.add(choice(filter, value, counts.getOrDefault(value, 0L), chosen, form)));
        chosen.stream()
                .filter(value -> !counts.containsKey(value))
                .forEach(value -> choices.add(choice(filter, value, 0L, chosen, form)));
        return choices;
    }

    private Facet.Choice choice(Filter filter, String value, long count, Set<String> chosen, SearchForm form) {
        var sent = names.inAddress(filter, value);
        return new Facet.Choice(
                sent,
                names.words(filter, value),
                count,
                chosen.contains(value),
                form.without(filter, sent).address());
    }

    private static List<String> ordered(Filter filter, Map<String, Long> counts) {
        return switch (filter) {
            case YEAR ->
                counts.keySet().stream().sorted(Comparator.reverseOrder()).toList();
            case VALIDITY -> List.copyOf(counts.keySet());
            default ->
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        };
    }
}
