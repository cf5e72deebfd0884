package org.gongkai.standards.catalogue.reading;

import java.util.List;
import org.gongkai.standards.catalogue.layout.Header;

/**
 * Something in a file that was not understood, or understood with doubt (问题): where, what stood there, what was made of it.
 *
 * @param row number of the row in the file, 0 if it concerns the whole sheet
 * @param column letter of the column, empty if it concerns the whole row
 * @param heading heading of the column, empty if none
 * @param key where the cells of the column go, empty if nowhere or if it concerns the whole row
 * @param original the words of the file
 * @param arguments what the sentence needs
 */
public record Problem(
        String sheet,
        int row,
        String column,
        String heading,
        String key,
        Kind kind,
        String original,
        List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a whole row, or with row 0 of a whole sheet. */
    static Problem ofRow(String sheet, int row, Kind kind, String original, String... arguments) {
        return new Problem(sheet, row, "", "", "", kind, original, List.of(arguments));
    }

    /** A problem of one column of a row. */
    static Problem ofCell(
            String sheet, int row, Header.Column column, Kind kind, String original, String... arguments) {
        var target = column.target();
        return new Problem(
                sheet,
                row,
                column.letter(),
                column.heading(),
                target == null ? "" : target.key(),
                kind,
                original,
                List.of(arguments));
    }

    public boolean blocks() {
        return kind.weight == Weight.BLOCKS;
    }

    /** How much it matters. */
    public enum Weight {
        /** The file cannot be taken over. */
        BLOCKS,
        /** Somebody should have a look. */
        DOUBT,
        /** Good to know. */
        NOTE
    }

    /** What it is; the sentence lies in the messages under {@code catalogue.problem.}. */
    public enum Kind {
        NAME_MISSING(Weight.BLOCKS),
        MODE_CONTRADICTION(Weight.BLOCKS),
        NOTHING_ABOVE(Weight.BLOCKS),
        REQUIRED_MISSING(Weight.DOUBT),
        LIMIT_MISSING(Weight.DOUBT),
        LIMIT_NOT_UNDERSTOOD(Weight.DOUBT),
        LIMIT_TOO_LONG(Weight.DOUBT),
        SEVERAL_LIMITS(Weight.DOUBT),
        BASIS_NOT_UNDERSTOOD(Weight.DOUBT),
        BASIS_REPEALED(Weight.DOUBT),
        NOTHING_TICKED(Weight.DOUBT),
        CHOICE_NOT_UNDERSTOOD(Weight.DOUBT),
        AUDIENCE_CONTRADICTION(Weight.DOUBT),
        SAME_AS_ABOVE(Weight.DOUBT),
        DUPLICATE(Weight.DOUBT),
        DUPLICATE_DIFFERS(Weight.DOUBT),
        CODE_REPEATED(Weight.DOUBT),
        UNKNOWN_FIELD(Weight.DOUBT),
        COLUMN_MISSING(Weight.DOUBT),
        HEADER_ASSUMED(Weight.DOUBT),
        FORMULA_WITHOUT_VALUE(Weight.DOUBT),
        FORMULA_ERROR(Weight.DOUBT),
        DIGITS_LOST(Weight.DOUBT),
        AUDIENCE_NOT_NAMED(Weight.NOTE),
        BLANK_AS_ABOVE(Weight.NOTE),
        CONTINUED_ROW(Weight.NOTE),
        UNKNOWN_SUBJECT(Weight.NOTE),
        UNKNOWN_COLUMN(Weight.NOTE),
        LEADING_ZERO(Weight.NOTE),
        HIDDEN_ROW(Weight.NOTE),
        HIDDEN_COLUMN(Weight.NOTE),
        HIDDEN_SHEET(Weight.DOUBT),
        SECTION_ROW(Weight.NOTE),
        ROW_LEFT_OUT(Weight.NOTE),
        SHEET_LEFT_OUT(Weight.NOTE);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }
}
