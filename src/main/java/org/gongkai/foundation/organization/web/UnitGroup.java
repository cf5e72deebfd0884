package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitKind;
import org.gongkai.foundation.organization.UnitLevel;

/** Units of a kind under one heading of the list. */
public record UnitGroup(String id, String heading, List<UnitLink> units) {

    static List<UnitGroup> of(List<Unit> all) {
        return Stream.of(
                        group("government", all, Set.of(UnitKind.GOVERNMENT)),
                        group("departments", all, Set.of(UnitKind.DEPARTMENT)),
                        group("townships", all, Set.of(UnitKind.TOWN, UnitKind.SUBDISTRICT)),
                        group("others", all, Set.of(UnitKind.OTHER)))
                .filter(group -> !group.units().isEmpty())
                .toList();
    }

    /** How many units the group shows, those below included. */
    public int count() {
        return units.stream().mapToInt(unit -> 1 + unit.below().size()).sum();
    }

    private static UnitGroup group(String id, List<Unit> all, Set<UnitKind> kinds) {
        var links = all.stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .map(unit -> UnitLink.to(unit, below(unit, all)))
                .toList();
        return new UnitGroup(id, say("organization.group." + id), links);
    }

    private static List<UnitLink> below(Unit unit, List<Unit> all) {
        return all.stream()
                .filter(lower -> lower.level() == UnitLevel.VILLAGE_AND_COMMUNITY
                        && unit.id().equals(lower.parent()))
                .map(UnitLink::brief)
                .toList();
    }
}
