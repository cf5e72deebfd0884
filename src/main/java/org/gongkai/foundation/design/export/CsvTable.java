package org.gongkai.foundation.design.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table as separated text (CSV, RFC 4180) in UTF-8 with the mark of byte order that Excel needs. No text in it is a formula for a
 * spreadsheet: what would be one stands behind an apostrophe.
 */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private final Appendable out;

    /** In memory. */
    public CsvTable() {
        this(new StringBuilder());
    }

    /** To somewhere else, row by row. */
    public CsvTable(Appendable out) {
        this.out = out;
        try {
            out.append(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row; a number stays a number, nothing is an empty cell. */
    public CsvTable row(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    public CsvTable row(List<? extends @Nullable Object> cells) {
        try {
            CSVFormat.RFC4180.print(out).printRecord(cells.stream().map(CsvTable::cell));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole table that was kept in memory. */
    @Override
    public String toString() {
        return out.toString();
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object content) {
        var text = content == null ? "" : content.toString();
        boolean formula =
                !(content instanceof Number) && text.length() > 1 && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
