package org.gongkai.foundation.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is on one day (单位).
 *
 * @param code short, permanent, used in addresses: {@code /units/{code}}
 * @param shortName how lists and tags call it
 * @param parent the unit above it, null at the top
 * @param creditCode 统一社会信用代码 (GB 32100), empty when none
 * @param functions what it is responsible for, in plain sentences
 * @param documentWord 机关代字: how the numbers of its letters begin, empty when none
 * @param validFrom first day of this version
 * @param validTo last day of this version, null while it lasts
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable UnitId parent,
        String creditCode,
        String address,
        String hours,
        String phone,
        String functions,
        String documentWord,
        int order,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public UnitLevel level() {
        return kind.level();
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Unit lasting(LocalDate from, @Nullable LocalDate to) {
        return new Unit(
                id,
                code,
                name,
                shortName,
                kind,
                parent,
                creditCode,
                address,
                hours,
                phone,
                functions,
                documentWord,
                order,
                from,
                to);
    }

    Unit called(UnitName by) {
        return new Unit(
                id,
                code,
                by.full(),
                by.brief(),
                kind,
                parent,
                creditCode,
                address,
                hours,
                phone,
                functions,
                documentWord,
                order,
                validFrom,
                validTo);
    }

    Unit under(UnitId above) {
        return new Unit(
                id,
                code,
                name,
                shortName,
                kind,
                above,
                creditCode,
                address,
                hours,
                phone,
                functions,
                documentWord,
                order,
                validFrom,
                validTo);
    }

    Unit told(UnitFacts facts) {
        return new Unit(
                id,
                code,
                name,
                shortName,
                kind,
                parent,
                facts.creditCode(),
                facts.address(),
                facts.hours(),
                facts.phone(),
                facts.functions(),
                facts.documentWord(),
                facts.order(),
                validFrom,
                validTo);
    }
}
