package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.portal.search.Filter;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** What the values of filters are called, and which unit is meant by a code, an id or a name (名称). */
@Component
class Names {

    private final UnitDirectory units;
    private final ListRegister register;
    private final Clock clock;

    Names(UnitDirectory units, ListRegister register, Clock clock) {
        this.units = units;
        this.register = register;
        this.clock = clock;
    }

    /** Filters as the index knows them: units by id. */
    Map<Filter, Set<String>> inIndex(Map<Filter, Set<String>> chosen) {
        var known = new EnumMap<Filter, Set<String>>(Filter.class);
        known.putAll(chosen);
        known.computeIfPresent(
                Filter.UNIT,
                (_, typed) -> typed.stream()
                        .map(value -> unit(value)
                                .map(unit -> Long.toString(unit.id().value()))
                                .orElse("?"))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return known;
    }

    /** A unit by code, id or name. */
    Optional<Unit> unit(String typed) {
        return units.byCode(typed)
                .or(() -> typed.matches("\\d{1,12}") ? units.find(new UnitId(Long.parseLong(typed))) : Optional.empty())
                .or(() -> units.named(typed, LocalDate.now(clock)));
    }

    Optional<Unit> unitOfId(String id) {
        return id.matches("\\d{1,18}") ? units.find(new UnitId(Long.parseLong(id))) : Optional.empty();
    }

    /** The units' short names, as far as they are known. */
    String units(List<Long> ids) {
        return ids.stream()
                .limit(2)
                .flatMap(id -> units.find(new UnitId(id)).stream())
                .map(Unit::shortName)
                .collect(Collectors.joining("、"));
    }

    List<String> unitNames(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> units.find(new UnitId(id)).stream())
                .map(Unit::name)
                .toList();
    }

    /** The slugs of all fields. */
    List<String> fields() {
        return register.allFields().stream().map(Field::slug).toList();
    }

    /** How a value of the index stands in an address. */
    String inAddress(Filter filter, String value) {
        return filter == Filter.UNIT ? unitOfId(value).map(Unit::code).orElse(value) : value;
    }

    /** The words for a value as the index knows it. */
    String words(Filter filter, String value) {
        return switch (filter) {
            case KIND -> kind(value);
            case UNIT -> unitOfId(value).map(Unit::shortName).orElse(value);
            case FIELD -> register.field(value).map(Field::name).orElse(value);
            case VALIDITY -> known("search.validity." + value, value);
            case TYPE -> known("search.type." + value, value);
            case YEAR -> say("search.year", value);
        };
    }

    static String kind(String kind) {
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(DocumentKind::label)
                .orElseGet(() -> known("search.type." + kind, kind));
    }

    private static String known(String key, String otherwise) {
        return knows(key) ? say(key) : otherwise;
    }
}
