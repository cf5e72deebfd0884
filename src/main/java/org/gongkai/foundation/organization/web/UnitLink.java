package org.gongkai.foundation.organization.web;

import java.util.List;
import org.gongkai.foundation.organization.Unit;

/** A unit in a list, with the units below it that are shown there. */
public record UnitLink(String name, String href, List<UnitLink> below) {

    static UnitLink to(Unit unit) {
        return to(unit, List.of());
    }

    static UnitLink to(Unit unit, List<UnitLink> below) {
        return new UnitLink(unit.name(), "/units/" + unit.code(), below);
    }

    static UnitLink brief(Unit unit) {
        return new UnitLink(unit.shortName(), "/units/" + unit.code(), List.of());
    }
}
