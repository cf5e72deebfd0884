package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;

/**
 * A row of the register.
 *
 * @param depth how far below the top, from 0
 * @param since the day since when it is as it is, or for an ended unit the last day
 */
public record UnitTreeRow(String code, String name, String kind, int depth, String since, String told) {

    static List<UnitTreeRow> tree(UnitDirectory directory) {
        var all = directory.all();
        var known = all.stream().map(Unit::id).collect(Collectors.toSet());
        var rows = new ArrayList<UnitTreeRow>();
        all.stream()
                .filter(unit -> unit.parent() == null || !known.contains(unit.parent()))
                .forEach(top -> add(top, 0, all, rows));
        return rows;
    }

    /** Units that are no more, the last ended first. */
    static List<UnitTreeRow> ended(UnitDirectory directory) {
        return directory.ended().stream()
                .map(unit -> row(
                        unit,
                        0,
                        String.valueOf(unit.validTo()),
                        directory.successors(unit.id()).stream()
                                .map(Unit::shortName)
                                .collect(Collectors.joining("、"))))
                .toList();
    }

    private static void add(Unit unit, int depth, List<Unit> all, List<UnitTreeRow> rows) {
        rows.add(row(unit, Math.min(depth, 4), unit.validFrom().toString(), unit.phone()));
        all.stream()
                .filter(child -> unit.id().equals(child.parent()))
                .forEach(child -> add(child, depth + 1, all, rows));
    }

    private static UnitTreeRow row(Unit unit, int depth, String since, String told) {
        return new UnitTreeRow(unit.code(), unit.name(), say("organization.kind." + unit.kind()), depth, since, told);
    }
}
