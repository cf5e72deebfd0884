package org.gongkai.portal.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.portal.search.ItemType;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.TimeLimit;
import org.springframework.stereotype.Component;

/** Matters of the lists in force as things to be found (在册事项). */
@Component
class MattersInForce {

    private static final int PAGE = 500;

    private final ListRegister register;

    MattersInForce(ListRegister register) {
        this.register = register;
    }

    /** What the matters of a list come and go with. */
    static String owner(String list) {
        return "list:" + list;
    }

    List<String> lists() {
        return register.listTypes().stream().map(ListType::code).toList();
    }

    long count() {
        return register.counts().total();
    }

    List<Findable> of(String list) {
        var name = register.listType(list).map(ListType::shortName).orElse(list);
        var slugs = register.allFields().stream().collect(Collectors.toMap(Field::id, Field::slug));
        var found = new ArrayList<Findable>();
        for (int page = 1; ; page++) {
            var matters =
                    register.matters(MatterFilter.ofList(list), page, PAGE).matters();
            matters.forEach(matter -> found.add(matter(matter, name, slugs)));
            if (matters.size() < PAGE) {
                return found;
            }
        }
    }

    private static Findable matter(Matter matter, String list, Map<FieldId, String> slugs) {
        var field = matter.field();
        return new Findable(
                ItemType.MATTER.id(matter.id().value()),
                owner(matter.listCode()),
                ItemType.MATTER,
                ItemType.MATTER.name(),
                new Findable.Wording(matter.title(), body(matter, list), null),
                new Findable.Place(
                        matter.subjects().stream()
                                .map(Subject::unit)
                                .filter(Objects::nonNull)
                                .map(UnitId::value)
                                .distinct()
                                .toList(),
                        matter.subjects().stream().map(Subject::name).distinct().toList(),
                        Stream.ofNullable(field == null ? null : slugs.get(field))
                                .toList(),
                        matter.fieldName().isBlank() ? null : matter.fieldName()),
                Findable.Life.TIMELESS,
                new Findable.Address(matter.path(""), null, list, "/lists/" + matter.listCode()));
    }

    private static String body(Matter matter, String list) {
        return Stream.of(
                        Stream.of(list, matter.code()),
                        matter.elements().stream(),
                        matter.bases().stream().map(Basis::cited),
                        matter.limits().stream().map(TimeLimit::raw),
                        matter.values().values().stream(),
                        Stream.of(matter.audienceNote()))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
