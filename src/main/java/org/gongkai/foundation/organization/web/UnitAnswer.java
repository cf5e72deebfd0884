package org.gongkai.foundation.organization.web;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitKind;
import org.gongkai.foundation.organization.UnitLevel;
import org.jspecify.annotations.Nullable;

/** A unit as machines read it. */
public record UnitAnswer(
        long id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        UnitLevel level,
        @Nullable String parent,
        String creditCode,
        String address,
        String hours,
        String phone,
        String functions,
        int order,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String url,
        String documentWord) {

    static UnitAnswer of(Unit unit, UnitDirectory directory) {
        return new UnitAnswer(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.level(),
                Optional.ofNullable(unit.parent())
                        .flatMap(directory::find)
                        .map(Unit::code)
                        .orElse(null),
                unit.creditCode(),
                unit.address(),
                unit.hours(),
                unit.phone(),
                unit.functions(),
                unit.order(),
                unit.validFrom(),
                unit.validTo(),
                "/units/" + unit.code(),
                unit.documentWord());
    }
}
