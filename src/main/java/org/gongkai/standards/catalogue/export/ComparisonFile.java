package org.gongkai.standards.catalogue.export;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.comparing.ChangedCell;
import org.gongkai.standards.catalogue.comparing.EditionComparison;
import org.gongkai.standards.catalogue.comparing.Kind;
import org.gongkai.standards.catalogue.comparing.MatterChange;

/** A comparison as a workbook: a summary and a sheet for each kind of change; cells that differ are marked. */
public final class ComparisonFile {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER = 512;
    private static final int OWN_COLUMNS = 2;

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Marks marks;
    private final EditionComparison comparison;

    private ComparisonFile(SXSSFWorkbook book, EditionComparison comparison) {
        this.book = book;
        this.styles = new Styles(book);
        this.marks = new Marks(book, styles);
        this.comparison = comparison;
    }

    /** The whole comparison. */
    public static byte[] of(EditionComparison comparison) {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var out = new ByteArrayOutputStream()) {
            var file = new ComparisonFile(book, comparison);
            file.summary();
            for (var kind : Kind.values()) {
                file.sheet(kind);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary() {
        var sheet = book.createSheet(say("catalogue.comparison.sheet"));
        cell(sheet.createRow(0), 0, title(), styles.title());
        cell(sheet.createRow(1), 0, say("catalogue.comparison.sheet.legend"), styles.note());
        heads(
                sheet.createRow(2),
                List.of(say("catalogue.comparison.sheet.kind"), say("catalogue.comparison.sheet.number")));
        int at = 3;
        for (var count : comparison.counts().entrySet()) {
            line(sheet.createRow(at++), count.getKey().label(), Long.toString(count.getValue()));
        }
        line(sheet.createRow(at), say("catalogue.comparison.sheet.same"), Integer.toString(comparison.same()));
        sheet.setColumnWidth(0, 40 * CHARACTER);
        sheet.setColumnWidth(1, 12 * CHARACTER);
    }

    private void sheet(Kind kind) {
        var changes = comparison.changes().stream()
                .filter(change -> change.kind() == kind)
                .toList();
        var sheet = book.createSheet(kind.label());
        var form = Form.of(
                comparison.type(),
                changes.stream()
                        .flatMap(change -> Stream.of(change.before(), change.now()))
                        .filter(Objects::nonNull)
                        .toList());
        heads(
                sheet.createRow(0),
                Stream.concat(
                                Stream.of(
                                        say("catalogue.comparison.sheet.side"),
                                        say("catalogue.comparison.sheet.columns")),
                                form.columns().stream().map(ComparisonFile::heading))
                        .toList());
        int at = 1;
        for (var change : changes) {
            at = rows(sheet, at, form, change);
        }
        sheet.createFreezePane(0, 1);
        sheet.setColumnWidth(0, 5 * CHARACTER);
        sheet.setColumnWidth(1, 16 * CHARACTER);
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.setColumnWidth(i + OWN_COLUMNS, form.columns().get(i).width() * CHARACTER);
        }
    }

    private int rows(Sheet sheet, int at, Form form, MatterChange change) {
        var before = change.before();
        var now = change.now();
        int next = at;
        if (before != null) {
            row(sheet.createRow(next++), form, change, before, now, false);
        }
        if (now != null) {
            row(sheet.createRow(next++), form, change, now, before, true);
        }
        return next;
    }

    private void row(
            Row row,
            Form form,
            MatterChange change,
            Matter matter,
            @org.jspecify.annotations.Nullable Matter other,
            boolean isNow) {
        cell(row, 0, say("catalogue.comparison.sheet.row." + (isNow ? "now" : "before")), styles.body());
        var columns = change.cells().stream().map(ChangedCell::heading).collect(Collectors.joining("、"));
        cell(row, 1, isNow ? columns : "", styles.body());
        for (int i = 0; i < form.columns().size(); i++) {
            var words = form.columns().get(i).cell().apply(matter);
            boolean differs =
                    other != null && !words.equals(form.columns().get(i).cell().apply(other));
            boolean formula = !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
            cell(
                    row,
                    i + OWN_COLUMNS,
                    words,
                    differs ? marks.of(isNow, formula) : formula ? styles.quoted() : styles.body());
        }
    }

    private String title() {
        return say(
                "catalogue.comparison.sheet.title",
                comparison.type().name(),
                comparison.from() == null
                        ? "0"
                        : Integer.toString(comparison.from().number()),
                Integer.toString(comparison.to().number()));
    }

    private static String heading(Form.Column column) {
        return column.group().isEmpty() ? column.label() : column.group() + "·" + column.label();
    }

    private void heads(Row row, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            cell(row, i, words.get(i), styles.head());
        }
    }

    private void line(Row row, String words, String number) {
        cell(row, 0, words, styles.body());
        cell(row, 1, number, styles.body());
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
