package org.gongkai.standards.catalogue.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sheet as a grid of cleaned text. Every cell of a merged region shows the region's text.
 *
 * @param sheet name of the sheet, empty for a file without sheets
 * @param hidden whether the file hides the whole sheet
 * @param merges how many merged regions it had
 * @param hiddenColumns the columns that the file hides, from 0
 * @param flaws cells that could not be read as they were meant
 */
public record Grid(
        String sheet, boolean hidden, List<Row> rows, int merges, Set<Integer> hiddenColumns, List<Flaw> flaws) {
    public Grid {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        flaws = List.copyOf(flaws);
    }

    /** The text at a row of this list and a column from 0; empty outside. */
    public String text(int row, int column) {
        return row < 0 || row >= rows.size() ? "" : rows.get(row).text(column);
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.texts().size()).max().orElse(0);
    }

    /** The letter of a column as a spreadsheet shows it: A, B … Z, AA. */
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /**
     * A cell whose content did not survive.
     *
     * @param row its number in the file, from 1
     * @param column from 0
     * @param text what stands there instead
     */
    public record Flaw(int row, int column, FlawKind kind, String text) {}

    /** What became of the content. */
    public enum FlawKind {
        /** A formula whose value was never computed. */
        NO_VALUE,
        /** A formula that ended in an error. */
        ERROR_VALUE,
        /** A number with more digits than a spreadsheet keeps. */
        DIGITS_LOST
    }

    /**
     * A row that is not empty.
     *
     * @param number its number in the file, from 1
     * @param hidden whether the file hides it
     * @param texts its cells
     * @param carried which cells only repeat a merged region's text from a row above
     */
    public record Row(int number, boolean hidden, List<String> texts, List<Boolean> carried) {
        public Row {
            texts = List.copyOf(texts);
            carried = List.copyOf(carried);
        }

        public String text(int column) {
            return column < texts.size() ? texts.get(column) : "";
        }

        /** Whether the cell repeats the text of a merged cell above. */
        public boolean carried(int column) {
            return column < carried.size() && carried.get(column);
        }

        /** The distinct texts of the row in order, blanks left out. */
        public List<String> words() {
            var words = new ArrayList<String>();
            for (var text : texts) {
                if (!text.isEmpty() && (words.isEmpty() || !words.getLast().equals(text))) {
                    words.add(text);
                }
            }
            return words;
        }
    }
}
