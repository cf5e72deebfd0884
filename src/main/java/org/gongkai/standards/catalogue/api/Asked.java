package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a machine asks for, with fields and units by code or by name. */
@Component
class Asked {
    private final ListRegister register;
    private final UnitDirectory units;

    Asked(ListRegister register, UnitDirectory units) {
        this.register = register;
        this.units = units;
    }

    MatterFilter filter(String list, String field, String unit, String words) {
        return new MatterFilter(
                list.isEmpty() ? null : list,
                field.isEmpty() ? List.of() : List.of(slug(field)),
                unit(unit),
                words,
                List.of(),
                List.of(),
                List.of(),
                MatterFilter.Order.LIST,
                null);
    }

    String slug(String field) {
        return register.allFields().stream()
                .filter(known -> known.name().equals(field))
                .map(Field::slug)
                .findFirst()
                .orElse(field);
    }

    @Nullable
    UnitId unit(String asked) {
        if (asked.isEmpty()) {
            return null;
        }
        return units.byCode(asked)
                .or(() -> units.all().stream()
                        .filter(unit ->
                                unit.name().equals(asked) || unit.shortName().equals(asked))
                        .findFirst())
                .map(Unit::id)
                .orElseThrow(NotFound::new);
    }
}
