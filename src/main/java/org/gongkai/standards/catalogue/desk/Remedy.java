package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.ListType.ColumnType;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.reading.Problem.Weight;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.reading.Settlements;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about a problem in its place (怎么办).
 *
 * @param problem its name in the form
 * @param accepts whether it may be taken as it was understood
 * @param label of the control that corrects the cell; null if there is no cell to correct
 * @param words the cell as it stands
 * @param options what can be chosen instead of typing, empty if it is typed
 * @param leaves whether the row may be left out
 */
public record Remedy(
        String sheet,
        int row,
        String problem,
        boolean accepts,
        @Nullable String label,
        String words,
        Map<String, String> options,
        boolean leaves) {
    private static final List<Kind> NO_ROW =
            List.of(Kind.UNKNOWN_COLUMN, Kind.HIDDEN_COLUMN, Kind.ROW_LEFT_OUT, Kind.SECTION_ROW);

    static @Nullable Remedy of(Problem problem, ListType type, @Nullable ReadMatter matter) {
        if (problem.row() == 0 || NO_ROW.contains(problem.kind())) {
            return null;
        }
        var key = problem.key().replaceFirst("\\..*$", "");
        var column = type.column(key).orElse(null);
        return new Remedy(
                problem.sheet(),
                problem.row(),
                Settlements.name(problem),
                problem.kind().weight() != Weight.BLOCKS,
                column == null ? null : say("catalogue.settle.cell", column.label()),
                column == null ? "" : words(problem, key, matter),
                column == null ? Map.of() : options(column),
                matter != null);
    }

    private static String words(Problem problem, String key, @Nullable ReadMatter matter) {
        var raw = matter == null ? "" : matter.raw().getOrDefault(key, "");
        return raw.isEmpty() && !problem.key().contains(".") ? problem.original() : raw;
    }

    private static Map<String, String> options(ListType.Column column) {
        var options = new LinkedHashMap<String, String>();
        if (column.type() == ColumnType.MODE || column.type() == ColumnType.AUDIENCE) {
            Boxes.of(column).values().forEach(words -> options.put(Objects.requireNonNull(words), words));
        }
        return options;
    }
}
