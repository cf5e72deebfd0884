package org.gongkai.standards.catalogue.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.standards.catalogue.cell.Marks;
import org.gongkai.standards.catalogue.layout.Header;

/**
 * The cells of one row by the key of their target, and those of unknown columns by heading.
 *
 * @param carried keys of the cells that only repeat a merged cell above
 */
record Line(
        String sheet,
        int number,
        Map<String, String> cells,
        Map<String, String> extra,
        Map<String, Header.Column> columns,
        Set<String> carried) {
    private static final Set<String> LEVELS = Set.of("level1", "level2", "level3", "code");

    static Line of(String sheet, org.gongkai.standards.catalogue.sheet.Grid.Row row, Header header) {
        var cells = new LinkedHashMap<String, String>();
        var extra = new LinkedHashMap<String, String>();
        var columns = new LinkedHashMap<String, Header.Column>();
        var carried = new HashSet<String>();
        for (var column : header.columns()) {
            var text = row.text(column.index());
            var target = column.target();
            if (target != null && target.isChannel()) {
                cells.merge("channels", box(target.option(), text), (before, box) -> before + "\n" + box);
                columns.putIfAbsent("channels", column);
            } else if (target != null) {
                cells.put(target.key(), text);
                columns.put(target.key(), column);
                if (row.carried(column.index())) {
                    carried.add(target.key());
                }
            } else if (!text.isEmpty()) {
                var taken = extra.containsKey(column.heading());
                extra.put(taken ? column.heading() + " " + column.letter() : column.heading(), text);
            }
        }
        return new Line(sheet, row.number(), cells, extra, columns, carried);
    }

    /** A channel with a column of its own, as the national form ticks it in one cell. */
    private static String box(String channel, String text) {
        var tick = Marks.tick(text);
        if (tick == null) {
            return "■" + channel + "：" + text;
        }
        return (tick ? "■" : "□") + channel;
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
        return new Line(sheet, number, changed, extra, columns, carried);
    }

    Line withExtra(String heading, String text) {
        var changed = new LinkedHashMap<>(extra);
        changed.put(heading, text);
        return new Line(sheet, number, cells, changed, columns, carried);
    }

    /** Whether the row goes on with the matter of the row above: it adds words, but names nothing of its own. */
    boolean goesOn() {
        boolean named = false;
        boolean nameless = true;
        for (var level : LEVELS) {
            nameless &= cell(level).isEmpty() || carried.contains(level);
            named |= carried.contains(level);
        }
        boolean levelled = LEVELS.stream().anyMatch(this::has);
        if (!levelled || !nameless || !isAbove("sequence")) {
            return false;
        }
        if (named) {
            return isAbove("limit") && isAbove("subject");
        }
        return cell("field").isEmpty()
                && has("sequence")
                && cells.entrySet().stream()
                        .allMatch(cell -> isAbove(cell.getKey())
                                || Set.of("elements", "basis").contains(cell.getKey()));
    }

    /** The row above with the words that this row adds. */
    Line followedBy(Line next) {
        var changed = new LinkedHashMap<>(cells);
        next.cells.forEach((key, text) -> {
            if (!text.isEmpty() && !next.carried.contains(key)) {
                changed.merge(key, text, (above, below) -> joined(key, above, below));
            }
        });
        return new Line(sheet, number, changed, extra, columns, carried);
    }

    private static String joined(String key, String above, String below) {
        boolean box = key.contains(".");
        return above.isEmpty() ? below : box || above.equals(below) ? above : above + "\n" + below;
    }

    private boolean isAbove(String key) {
        return cell(key).isEmpty() || carried.contains(key);
    }
}
