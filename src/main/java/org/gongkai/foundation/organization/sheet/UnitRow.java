package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet of units, by column.
 *
 * @param number as the spreadsheet counts, from 1
 */
record UnitRow(String sheet, int number, Map<UnitColumn, String> cells) {

    boolean has(UnitColumn column) {
        return cells.containsKey(column);
    }

    String text(UnitColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell, or what holds so far when the sheet has no such column. */
    String text(UnitColumn column, String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }

    String code() {
        return text(UnitColumn.CODE);
    }

    @Nullable
    UnitKind kind() {
        var word = text(UnitColumn.KIND);
        if (word.isEmpty()) {
            return null;
        }
        return Arrays.stream(UnitKind.values())
                .filter(kind -> word.equals(kind.name()) || word.equals(say("organization.kind." + kind)))
                .findFirst()
                .orElseThrow(() -> new Refused(say("organization.sheet.kind", word), UnitColumn.KIND.field()));
    }

    LocalDate validFrom(LocalDate otherwise) {
        var text = text(UnitColumn.VALID_FROM).replace('/', '-').replace('.', '-');
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(say("organization.sheet.date", text), UnitColumn.VALID_FROM.field());
        }
    }

    int order(int otherwise) {
        var text = text(UnitColumn.ORDER);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,6}")) {
            throw new Refused(say("organization.sheet.order", text), UnitColumn.ORDER.field());
        }
        return Integer.parseInt(text);
    }
}
