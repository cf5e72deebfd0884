package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.foundation.design.Refused;

/** The order in which rows can be entered: a unit comes after the unit above it. */
final class Order {

    private Order() {}

    static List<UnitRow> parentsFirst(List<UnitRow> rows, Tally tally) {
        var byCode = new LinkedHashMap<String, UnitRow>();
        for (var row : rows) {
            var first = byCode.putIfAbsent(row.code(), row);
            if (row.code().isEmpty()) {
                tally.problem(row, new Refused(say("organization.sheet.noCode"), UnitColumn.CODE.field()));
            } else if (first != null) {
                tally.problem(
                        row,
                        new Refused(
                                say("organization.sheet.twice", row.code(), first.number()), UnitColumn.CODE.field()));
            }
        }
        byCode.remove("");
        var sorted = new LinkedHashSet<UnitRow>();
        byCode.values().forEach(row -> place(row, byCode, sorted, new LinkedHashSet<>()));
        return new ArrayList<>(sorted);
    }

    private static void place(UnitRow row, Map<String, UnitRow> byCode, Set<UnitRow> sorted, Set<UnitRow> onTheWay) {
        var parent = byCode.get(row.text(UnitColumn.PARENT));
        if (parent != null && onTheWay.add(row) && !sorted.contains(parent)) {
            place(parent, byCode, sorted, onTheWay);
        }
        sorted.add(row);
    }
}
