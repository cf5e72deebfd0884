package org.gongkai.standards.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.sheet.Book;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.gongkai.standards.catalogue.sheet.NotReadable;

/** Reads a list from a book: finds every table in every sheet and reads its rows. */
public final class ListReader {
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:合\\s*计|总\\s*计|小\\s*计|共计|填表|制表|审核|填报|联系人|联系电话|单位负责人|负责人|注[:：]|备注[:：]|说明[:：]|注\\s*$|第\\d+页|打印).*",
            Pattern.DOTALL);

    private final ListType type;
    private final HeaderFinder finder;
    private final FieldNames fields;
    private final String field;
    private final Predicate<String> knownUnit;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ReadMatter> matters = new ArrayList<>();
    private final List<Reading.Table> tables = new ArrayList<>();
    private final Map<String, ReadMatter> seen = new HashMap<>();
    private final Map<String, Integer> strangers = new LinkedHashMap<>();
    private final Map<String, Problem> firstStranger = new LinkedHashMap<>();
    private final Set<String> unknownColumns = new HashSet<>();
    private int rows;

    /**
     * @param field the field of all rows that do not name one, empty if none was given
     * @param knownUnit whether a name is that of a unit of the district
     */
    public ListReader(
            ListType type,
            Headings headings,
            Mapping mapping,
            FieldNames fields,
            String field,
            Predicate<String> knownUnit) {
        this.type = type;
        this.finder = new HeaderFinder(headings, mapping);
        this.fields = fields;
        this.field = field;
        this.knownUnit = knownUnit;
    }

    public Reading read(Book book) throws NotReadable {
        for (var grid : book.grids()) {
            sheet(grid);
        }
        if (tables.isEmpty()) {
            throw new NotReadable(NotReadable.Reason.NO_HEADER);
        }
        if (matters.isEmpty()) {
            throw new NotReadable(NotReadable.Reason.NO_ROWS);
        }
        strangers.forEach((name, times) -> {
            var first = java.util.Objects.requireNonNull(firstStranger.get(name));
            problems.add(new Problem(
                    first.sheet(),
                    first.row(),
                    first.column(),
                    first.heading(),
                    first.kind(),
                    name,
                    List.of(name, Integer.toString(times))));
        });
        return new Reading(rows, book.grids().size(), book.merges(), tables, matters, problems);
    }

    private void sheet(Grid grid) {
        var header = finder.from(grid, 0);
        if (header.isEmpty()) {
            if (!grid.rows().isEmpty()) {
                problems.add(new Problem(grid.sheet(), 0, "", "", Kind.SHEET_LEFT_OUT, "", List.of(grid.sheet())));
            }
            return;
        }
        var reader = new RowReader(type, fields, problems);
        var title = titleAbove(grid, header.get().first());
        var current = open(grid, header.get());
        for (int row = current.last() + 1; row < grid.rows().size(); row++) {
            var line = grid.rows().get(row);
            if (finder.isHeader(line)) {
                current = finder.from(grid, row).orElse(current);
                if (!tables.getLast().header().columns().equals(current.columns())) {
                    open(grid, current);
                }
                row = current.last();
            } else if (isTitle(line)) {
                title = fields.in(line.words().getFirst()).isEmpty()
                        ? title
                        : fields.in(line.words().getFirst());
                leftOut(grid, line);
                reader.startTable();
            } else {
                row(grid, line, current, reader, title);
            }
        }
    }

    private Header open(Grid grid, Header header) {
        var first = header.columns().stream()
                .map(column -> firstValue(grid, header.last() + 1, column.index()))
                .toList();
        tables.add(new Reading.Table(grid.sheet(), header, first));
        for (var column : header.columns()) {
            if (column.target() == null && unknownColumns.add(column.heading())) {
                problems.add(new Problem(
                        grid.sheet(),
                        grid.rows().get(header.last()).number(),
                        column.letter(),
                        column.heading(),
                        Kind.UNKNOWN_COLUMN,
                        column.heading(),
                        List.of(column.heading())));
            }
        }
        return header;
    }

    private static String firstValue(Grid grid, int from, int column) {
        for (int row = from; row < grid.rows().size(); row++) {
            if (!grid.text(row, column).isEmpty()) {
                return grid.text(row, column);
            }
        }
        return "";
    }

    /** The field of a table: given by the caller, else in the sheet's name, else in a title above the header. */
    private String titleAbove(Grid grid, int header) {
        if (!field.isEmpty()) {
            return field;
        }
        var inName = fields.in(grid.sheet());
        for (int row = header - 1; row >= 0 && inName.isEmpty(); row--) {
            inName = fields.in(String.join(" ", grid.rows().get(row).words()));
        }
        return inName;
    }

    private boolean isTitle(Grid.Row row) {
        var words = row.words();
        return words.size() == 1
                && words.getFirst().matches("(?s).*(?:目录|清单|领域|一览表).*")
                && words.getFirst().length() <= 60;
    }

    private void row(Grid grid, Grid.Row row, Header header, RowReader reader, String title) {
        var words = row.words();
        rows++;
        boolean closing = CLOSING.matcher(words.getFirst()).matches()
                && words.size() <= Math.max(3, header.columns().size() / 3);
        var line = Line.of(grid.sheet(), row, header);
        boolean alone = words.size() == 1 && header.columns().size() > 3;
        if (closing || alone || isNumbering(words)) {
            leftOut(grid, row);
            return;
        }
        if (row.hidden()) {
            problems.add(new Problem(grid.sheet(), row.number(), "", "", Kind.HIDDEN_ROW, "", List.of()));
        }
        var matter = reader.read(line, title);
        matters.add(matter);
        duplicate(matter, line);
        strangers(matter, line);
    }

    /** A row of column numbers (1, 2, 3 …) below a header. */
    private static boolean isNumbering(List<String> words) {
        if (words.size() < 4) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private void leftOut(Grid grid, Grid.Row row) {
        var text = String.join(" ", row.words());
        problems.add(new Problem(grid.sheet(), row.number(), "", "", Kind.ROW_LEFT_OUT, text, List.of()));
    }

    private void duplicate(ReadMatter matter, Line line) {
        var key = matter.code().isEmpty() ? matter.rowKey() : "code:" + matter.code();
        var first = seen.putIfAbsent(key, matter);
        if (first != null) {
            problems.add(RowReader.problemAt(
                    line, matter.code().isEmpty() ? "level2" : "code", Kind.DUPLICATE, Integer.toString(first.row())));
        }
    }

    private void strangers(ReadMatter matter, Line line) {
        for (var subject : matter.subjects()) {
            if (!knownUnit.test(subject)) {
                strangers.merge(subject, 1, Integer::sum);
                firstStranger.computeIfAbsent(
                        subject, name -> RowReader.problemAt(line, "subject", Kind.UNKNOWN_SUBJECT, name));
            }
        }
    }
}
