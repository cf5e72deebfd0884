package org.gongkai.standards.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;

/** Reads separated text, with quotes, line breaks in cells, and comma, semicolon or tab. */
final class CsvGrid {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
    private static final int PROBE = 40;
    private static final int MOST_ROWS = 200_000;

    private final byte[] content;

    CsvGrid(byte[] content) {
        this.content = content;
    }

    Grid read() throws NotReadable {
        var text = CsvText.of(content);
        if (text.indexOf('\0') >= 0) {
            throw new NotReadable(Reason.OTHER_FORMAT, "UNKNOWN");
        }
        var builder = new GridBuilder("", false);
        char separator = separator(text);
        int from = isHint(text) ? text.indexOf('\n') + 1 : 0;
        var records = records(text.substring(from), separator, MOST_ROWS + 1);
        if (records.rows().size() > MOST_ROWS) {
            throw new NotReadable(Reason.TOO_LARGE);
        }
        if (records.open()) {
            throw new NotReadable(Reason.CUT_OFF);
        }
        int first = from == 0 ? 0 : 1;
        for (int row = 0; row < records.rows().size(); row++) {
            var cells = records.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                builder.cell(row + first, column, cells.get(column));
            }
        }
        return builder.build();
    }

    /** A first line {@code sep=;} as Excel writes it. */
    private static boolean isHint(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4) && text.indexOf('\n') > 4 && text.indexOf('\n') < 8;
    }

    private static Records records(String text, char separator, int most) {
        var rows = new ArrayList<List<String>>();
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() < most; i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                cells.add(taken(cell));
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                cells.add(taken(cell));
                rows.add(cells);
                cells = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (rows.size() < most && (!cells.isEmpty() || !cell.isEmpty())) {
            cells.add(taken(cell));
            rows.add(cells);
        }
        return new Records(rows, quoted);
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text.startsWith("'") && text.length() > 1 && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** The separator that gives the most rows the same number of cells: a semicolon in the text does not do that. */
    private static char separator(String text) {
        if (isHint(text)) {
            return text.charAt(4);
        }
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int score = score(records(text, candidate, PROBE).rows());
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static int score(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        int best = 0;
        for (var width : widths.entrySet()) {
            if (width.getKey() > 1) {
                best = Math.max(best, width.getValue() * 100 + Math.min(width.getKey(), 99));
            }
        }
        return best;
    }

    /**
     * @param open whether a quote was never closed
     */
    private record Records(List<List<String>> rows, boolean open) {}
}
