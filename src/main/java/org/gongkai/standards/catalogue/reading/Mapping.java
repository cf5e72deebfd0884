package org.gongkai.standards.catalogue.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.standards.catalogue.sheet.Grid;

/**
 * What somebody said of the columns (列对应): heading or column letter of the file → key of the list's column; an empty key
 * or {@code -} keeps the column as it is.
 */
public record Mapping(Map<String, String> columns) {
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** Reads {@code heading=key,heading=key}; a heading may hold blanks but neither comma nor equals sign. */
    public static Mapping parse(String text) {
        var columns = new LinkedHashMap<String, String>();
        for (var pair : text.split("[,，;]")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                columns.put(
                        pair.substring(0, sign).strip(),
                        pair.substring(sign + 1).strip());
            }
        }
        return new Mapping(columns);
    }

    /** The key given for a column; null if nothing was said of it. */
    @org.jspecify.annotations.Nullable
    String keyFor(int column, String heading, String leaf) {
        for (var entry : columns.entrySet()) {
            var wanted = Headings.plain(entry.getKey());
            if (wanted.equals(Headings.plain(heading))
                    || wanted.equals(Headings.plain(leaf))
                    || entry.getKey().equals(Grid.letter(column))) {
                return entry.getValue();
            }
        }
        return null;
    }

    boolean names(String heading) {
        return columns.keySet().stream().anyMatch(key -> Headings.plain(key).equals(Headings.plain(heading)));
    }
}
