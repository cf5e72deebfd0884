package org.gongkai.standards.catalogue.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cells of one row by the key of their target, and those of unknown columns by heading.
 */
record Line(
        String sheet,
        int number,
        Map<String, String> cells,
        Map<String, String> extra,
        Map<String, Header.Column> columns) {

    static Line of(String sheet, org.gongkai.standards.catalogue.sheet.Grid.Row row, Header header) {
        var cells = new LinkedHashMap<String, String>();
        var extra = new LinkedHashMap<String, String>();
        var columns = new LinkedHashMap<String, Header.Column>();
        for (var column : header.columns()) {
            var text = row.text(column.index());
            var target = column.target();
            if (target != null) {
                cells.put(target.key(), text);
                columns.put(target.key(), column);
            } else if (!text.isEmpty()) {
                extra.put(column.heading(), text);
            }
        }
        return new Line(sheet, row.number(), cells, extra, columns);
    }

    String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    boolean has(String key) {
        return cells.containsKey(key);
    }

    Line with(String key, String text) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(key, text);
        return new Line(sheet, number, changed, extra, columns);
    }
}
