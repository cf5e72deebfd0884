package org.gongkai.standards.catalogue.reading;

import java.util.List;

/**
 * Something in a file that was not understood, or understood with doubt (问题): where, what stood there, what was made of it.
 *
 * @param row number of the row in the file, 0 if it concerns the whole sheet
 * @param column letter of the column, empty if it concerns the whole row
 * @param heading heading of the column, empty if none
 * @param original the words of the file
 * @param arguments what the sentence needs
 */
public record Problem(
        String sheet, int row, String column, String heading, Kind kind, String original, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
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
        REQUIRED_MISSING(Weight.DOUBT),
        LIMIT_NOT_UNDERSTOOD(Weight.DOUBT),
        SEVERAL_LIMITS(Weight.DOUBT),
        BASIS_NOT_UNDERSTOOD(Weight.DOUBT),
        NOTHING_TICKED(Weight.DOUBT),
        CHOICE_NOT_UNDERSTOOD(Weight.DOUBT),
        AUDIENCE_CONTRADICTION(Weight.DOUBT),
        AUDIENCE_NOT_NAMED(Weight.NOTE),
        SAME_AS_ABOVE(Weight.DOUBT),
        NOTHING_ABOVE(Weight.BLOCKS),
        DUPLICATE(Weight.DOUBT),
        UNKNOWN_SUBJECT(Weight.NOTE),
        UNKNOWN_FIELD(Weight.DOUBT),
        UNKNOWN_COLUMN(Weight.NOTE),
        LEADING_ZERO(Weight.NOTE),
        HIDDEN_ROW(Weight.NOTE),
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
