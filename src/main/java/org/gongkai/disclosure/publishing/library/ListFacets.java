package org.gongkai.disclosure.publishing.library;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.Classifications;
import org.gongkai.disclosure.publishing.DocumentCounts;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Term;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.design.Facet;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Filters of a list with their counts, and its addresses. */
@Component
class ListFacets {

    private static final List<String> GROUPS = List.of("kind", "unit", "topic", "year", "validity", "matter");

    private final Classifications words;
    private final UnitDirectory units;

    ListFacets(Classifications words, UnitDirectory units) {
        this.words = words;
        this.units = units;
    }

    List<Facet> of(Shelf shelf, ListForm form, DocumentCounts counts) {
        var path = shelf.path();
        boolean policies = shelf == Shelf.POLICIES;
        var topics = words.topics().stream().collect(Collectors.toMap(Term::code, Term::name));
        var facets = new ArrayList<Facet>();
        if (policies) facets.add(facet(path, form, "validity", counts.validities(), Validity::name, Validity::label));
        var kinds = counts.kinds().entrySet().stream()
                .filter(e -> policies ? e.getKey().isPolicy() : isCounted(e.getKey(), form))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.LinkedHashMap::new));
        facets.add(facet(path, form, "kind", kinds, DocumentKind::name, DocumentKind::label));
        facets.add(facet(path, form, "topic", counts.topics(), t -> t, t -> topics.getOrDefault(t, t)));
        facets.add(facet(path, form, "unit", counts.units(), this::code, this::name));
        facets.add(facet(
                path,
                form,
                "year",
                counts.years(),
                String::valueOf,
                y -> say("publishing.facet.inYear", y.toString())));
        return facets.stream().filter(f -> !f.choices().isEmpty()).toList();
    }

    /** What the figure above the list counts, so that the two add up; the law of others only once it is asked for. */
    private static boolean isCounted(DocumentKind kind, ListForm form) {
        return DocumentFilter.OWN.kinds().contains(kind) || form.chosen("kind").contains(kind.name());
    }

    /** The list's address without one choice, and without its page. */
    String address(String path, ListForm form, String withoutGroup, String withoutValue) {
        var query = GROUPS.stream()
                .flatMap(group -> form.chosen(group).stream()
                        .filter(v -> !(group.equals(withoutGroup) && v.equals(withoutValue)))
                        .map(v -> group + "=" + encoded(v)));
        var all = form.words().isEmpty() ? query : Stream.concat(query, Stream.of("q=" + encoded(form.words())));
        var joined = all.collect(Collectors.joining("&"));
        return joined.isEmpty() ? path : path + "?" + joined;
    }

    private <K> Facet facet(
            String path,
            ListForm form,
            String group,
            Map<K, Long> counts,
            Function<K, String> value,
            Function<K, String> label) {
        var chosen = form.chosen(group);
        var choices = counts.entrySet().stream()
                .map(e -> {
                    var v = value.apply(e.getKey());
                    return new Facet.Choice(
                            v,
                            label.apply(e.getKey()),
                            e.getValue(),
                            chosen.contains(v),
                            address(path, form, group, v));
                })
                .toList();
        return new Facet(group, say("publishing.facet." + group), choices);
    }

    private String code(UnitId id) {
        return units.find(id).map(Unit::code).orElse("");
    }

    private String name(UnitId id) {
        return units.find(id).map(Unit::shortName).orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
