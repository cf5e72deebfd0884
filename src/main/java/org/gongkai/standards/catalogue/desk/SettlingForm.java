package org.gongkai.standards.catalogue.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.standards.catalogue.reading.Settlements;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about one row of the preview.
 *
 * @param problem kind and key of the problem that is settled
 * @param deed {@code accept}, {@code correct}, {@code leave} or {@code undo}
 * @param words the cell as it should read, for a correction
 */
public record SettlingForm(
        @Nullable String sheet,
        int row,
        @Nullable String problem,
        @Nullable String deed,
        @Nullable String words) {

    /** The decisions with this one among them. */
    Settlements applied(Settlements settled) {
        var where = sheet == null ? "" : sheet;
        var before = settled.of(where, row);
        return switch (deed == null ? "" : deed) {
            case "accept" -> settled.with(before.accepting(String.valueOf(problem)));
            case "correct" -> settled.with(before.correcting(cells()));
            case "leave" -> settled.with(new Settlements.Decision(where, row, true, before.cells(), before.accepted()));
            case "undo" -> settled.without(where, row);
            default -> settled;
        };
    }

    /** The cell by its key; what was ticked in boxes of its own gives way to the words. */
    private Map<String, String> cells() {
        var key = String.valueOf(problem).replaceFirst("^[^:]*:", "");
        int dot = key.indexOf('.');
        var column = dot < 0 ? key : key.substring(0, dot);
        var cells = new LinkedHashMap<String, String>();
        Boxes.ofKey(column).forEach(box -> cells.put(box, ""));
        cells.put(column, words == null ? "" : words.strip().replace("\r\n", "\n"));
        return cells;
    }
}
