package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.register.FieldSets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of fields. */
@Component
@Transactional(readOnly = true)
class FieldRoom {
    private static final int ROWS = 100;

    private final ListRegister register;
    private final FieldSets sets;
    private final ObjectProvider<Field.PageSection> sections;

    FieldRoom(ListRegister register, FieldSets sets, ObjectProvider<Field.PageSection> sections) {
        this.register = register;
        this.sets = sets;
        this.sections = sections;
    }

    List<FieldSets.FieldSet> sets() {
        return sets.all();
    }

    /** The fields of a set in its order; of the current set if there is no such set. */
    List<FieldPage.Door> doors(String set, String current) {
        var wanted = sets.all().stream().anyMatch(known -> known.code().equals(set)) ? set : sets.current();
        var counts = register.counts();
        var names = register.allFields().stream().collect(Collectors.toMap(Field::slug, Field::name));
        return register.allFields().stream()
                .filter(field -> field.seat(wanted).isPresent())
                .sorted(java.util.Comparator.comparingInt(
                        field -> field.seat(wanted).orElseThrow().number()))
                .map(field -> new FieldPage.Door(
                        field.slug(),
                        field.name(),
                        field.summary(),
                        counts.field(field.slug()),
                        field.seat(wanted).orElseThrow().assigned(),
                        field.successors().stream().map(names::get).collect(Collectors.joining("、")),
                        field.slug().equals(current)))
                .toList();
    }

    FieldPage page(String slug, int page, Map<String, String> asked) {
        var field = register.field(slug).orElseThrow(() -> new NotFound(say("catalogue.field.unknown")));
        var found = register.matters(MatterFilter.ofField(slug), page, ROWS);
        return new FieldPage(
                field,
                seats(field),
                fields(field.predecessors()),
                fields(field.successors()),
                sections.orderedStream()
                        .flatMap(section -> section.of(field, asked).stream())
                        .toList(),
                tables(found.matters(), slug),
                new Paging(Math.max(1, page), ROWS, found.total(), "/fields/" + slug + "?page="),
                doors("", slug));
    }

    private List<String> seats(Field field) {
        var names = sets.all().stream().collect(Collectors.toMap(FieldSets.FieldSet::code, FieldSets.FieldSet::name));
        return field.seats().stream()
                .map(seat -> say(
                        seat.assigned() ? "catalogue.field.assigned" : "catalogue.field.seat",
                        names.getOrDefault(seat.set(), seat.set()),
                        seat.number()))
                .toList();
    }

    private List<Field> fields(List<String> slugs) {
        return slugs.stream().flatMap(slug -> register.field(slug).stream()).toList();
    }

    private List<FieldPage.Listed> tables(List<Matter> matters, String slug) {
        var byList = new LinkedHashMap<String, List<Matter>>();
        matters.forEach(matter -> byList.computeIfAbsent(matter.listCode(), code -> new ArrayList<>())
                .add(matter));
        var tables = new ArrayList<FieldPage.Listed>();
        byList.forEach((code, own) -> {
            var type = register.listType(code).orElseThrow();
            tables.add(new FieldPage.Listed(
                    type.name(), "/lists/" + code + "?field=" + slug, MatterTable.of(type, own, true)));
        });
        return tables;
    }
}
