package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.foundation.design.Facet;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.register.FacetCounts;
import org.gongkai.standards.catalogue.register.FacetCounts.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filters of a list with their counts; a dimension in which nothing differs is not offered. */
@Component
class ListFacets {
    private final ListRegister register;
    private final FacetCounts counts;

    ListFacets(ListRegister register, FacetCounts counts) {
        this.register = register;
        this.counts = counts;
    }

    List<Facet> of(String list, ListQuery query, @Nullable UnitId unit) {
        var names = new LinkedHashMap<String, String>();
        register.allFields().forEach(field -> names.put(field.slug(), field.name()));
        var facets = new ArrayList<Facet>();
        add(facets, "field", Dimension.FIELD, list, query, unit, slug -> names.getOrDefault(slug, slug));
        add(facets, "tier", Dimension.TIER, list, query, unit, value -> say("catalogue.tier." + value));
        add(facets, "limit", Dimension.TRIGGER, list, query, unit, value -> say("catalogue.trigger." + value));
        add(facets, "channel", Dimension.CHANNEL, list, query, unit, value -> say("catalogue.channel." + value));
        return facets;
    }

    private void add(
            List<Facet> facets,
            String parameter,
            Dimension dimension,
            String list,
            ListQuery query,
            @Nullable UnitId unit,
            Function<String, String> words) {
        Map<String, Long> found = counts.by(dimension, query.free(parameter).filter(list, unit));
        var chosen = query.chosen(parameter);
        if (found.size() < 2 && chosen.isEmpty()) {
            return;
        }
        var choices = new ArrayList<Facet.Choice>();
        found.forEach((value, count) -> choices.add(choice(parameter, value, count, query, words)));
        for (var value : chosen) {
            if (!found.containsKey(value) && isKnown(parameter, value)) {
                choices.add(choice(parameter, value, 0L, query, words));
            }
        }
        facets.add(new Facet(parameter, say("catalogue.facet." + parameter), choices));
    }

    private static Facet.Choice choice(
            String parameter, String value, long count, ListQuery query, Function<String, String> words) {
        boolean chosen = query.chosen(parameter).contains(value);
        return new Facet.Choice(value, words.apply(value), count, chosen, query.without(parameter, value));
    }

    private boolean isKnown(String parameter, String value) {
        return parameter.equals("field")
                && register.allFields().stream().map(Field::slug).anyMatch(value::equals);
    }
}
