package org.gongkai.standards.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.layout.FieldNames;
import org.gongkai.standards.catalogue.layout.Header;
import org.gongkai.standards.catalogue.layout.Headline;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.sheet.Book;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.jspecify.annotations.Nullable;

/** Reads a list from a book: finds every table in every sheet and reads its rows. */
public final class ListReader {
    private final ListType type;
    private final HeaderFinder finder;
    private final FieldNames fields;
    private final String field;
    private final Predicate<String> knownUnit;
    private final Settlements settled;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ReadMatter> matters = new ArrayList<>();
    private final List<Reading.Table> tables = new ArrayList<>();
    private final Map<String, ReadMatter> seen = new HashMap<>();
    private final Map<String, Integer> strangers = new LinkedHashMap<>();
    private final Map<String, Problem> firstStranger = new LinkedHashMap<>();
    private final Set<String> unknownColumns = new HashSet<>();
    private final RowReader reader;
    private @Nullable Header latest;
    private String latestSheet = "";

    /**
     * @param field the field of all rows that do not name one, empty if none was given
     * @param knownUnit whether a name is that of a unit of the district
     * @param settled what was decided about single rows
     */
    public ListReader(
            ListType type,
            Headings headings,
            Mapping mapping,
            FieldNames fields,
            String field,
            Predicate<String> knownUnit,
            Settlements settled) {
        this.type = type;
        this.finder = new HeaderFinder(headings, mapping);
        this.fields = fields;
        this.field = field;
        this.knownUnit = knownUnit;
        this.settled = settled;
        this.reader = new RowReader(type, fields, problems);
    }

    public Reading read(Book book) throws NotReadable {
        for (var grid : book.grids()) {
            if (grid.hidden() && !grid.rows().isEmpty()) {
                problems.add(Problem.ofRow(grid.sheet(), 0, Kind.HIDDEN_SHEET, "", grid.sheet()));
            } else {
                sheet(grid);
            }
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
                    first.key(),
                    first.kind(),
                    name,
                    List.of(name, Integer.toString(times))));
        });
        problems.removeIf(settled::accept);
        return new Reading(book.grids().size(), book.merges(), tables, matters, problems);
    }

    private void sheet(Grid grid) {
        if (grid.rows().isEmpty()) {
            return;
        }
        var header = finder.from(grid, 0).or(() -> finder.byLetters(grid)).orElseGet(() -> goingOn(grid));
        if (header == null) {
            problems.add(Problem.ofRow(grid.sheet(), 0, Kind.SHEET_LEFT_OUT, "", grid.sheet()));
            return;
        }
        var rows = new SheetRows(this, grid, reader, headline(grid, header.first()));
        open(grid, header);
        rows.read(header);
        flaws(grid, header);
        latest = header;
        latestSheet = grid.sheet();
    }

    /** A sheet without a header that looks like the one before goes on with its columns. */
    private @Nullable Header goingOn(Grid grid) {
        var before = latest;
        if (before == null) {
            return null;
        }
        int columns = before.columns().size();
        long full = grid.rows().stream()
                .filter(row -> row.words().size() >= Math.max(3, columns / 2))
                .count();
        boolean alike = grid.width() <= columns + 1 && full * 2 >= grid.rows().size();
        if (alike) {
            problems.add(Problem.ofRow(grid.sheet(), 0, Kind.HEADER_ASSUMED, "", grid.sheet(), latestSheet));
        }
        return alike ? new Header(-1, -1, before.columns()) : null;
    }

    /** What is said above a table: the nearest title first, the name of the sheet last; the caller's word goes before all. */
    private Headline headline(Grid grid, int header) {
        var said = Headline.NONE;
        for (int row = header - 1; row >= 0; row--) {
            for (var words : grid.rows().get(row).words()) {
                said = said.or(headline(words));
            }
        }
        said = said.or(Headline.ofSheet(grid.sheet(), fields::in, knownUnit));
        var above = new Headline(said.field(), said.subject(), said.category(), "");
        return field.isEmpty() ? above : new Headline(field, above.subject(), above.category(), "");
    }

    Headline headline(String words) {
        return Headline.of(words, fields::in, knownUnit);
    }

    boolean isHeader(Grid.Row row) {
        return finder.isHeader(row);
    }

    Header header(Grid grid, int row, Header before) {
        var found = finder.from(grid, row).orElse(before);
        if (!tables.getLast().header().columns().equals(found.columns())) {
            open(grid, found);
        }
        return found;
    }

    private void open(Grid grid, Header header) {
        var first = header.columns().stream()
                .map(column -> firstValue(grid, header.last() + 1, column.index()))
                .toList();
        tables.add(new Reading.Table(grid.sheet(), header, first));
        int number = header.last() < 0 ? 0 : grid.rows().get(header.last()).number();
        for (var column : header.columns()) {
            if (column.target() == null && unknownColumns.add(column.heading())) {
                problems.add(Problem.ofCell(
                        grid.sheet(), number, column, Kind.UNKNOWN_COLUMN, column.heading(), column.heading()));
            }
            if (grid.hiddenColumns().contains(column.index())) {
                problems.add(Problem.ofCell(
                        grid.sheet(), number, column, Kind.HIDDEN_COLUMN, column.heading(), column.heading()));
            }
        }
        if (tables.size() == 1) {
            missingColumns(grid, header, number);
        }
    }

    private void missingColumns(Grid grid, Header header, int number) {
        for (var column : type.columns()) {
            boolean found = header.columns().stream()
                    .anyMatch(each ->
                            each.target() != null && each.target().column().equals(column.key()));
            if (column.required() && !found && column.type() == ListType.ColumnType.LIMIT) {
                problems.add(Problem.ofRow(grid.sheet(), number, Kind.COLUMN_MISSING, "", column.label()));
            }
        }
    }

    private static String firstValue(Grid grid, int from, int column) {
        for (int row = from; row < grid.rows().size(); row++) {
            if (!grid.text(row, column).isEmpty()) {
                return grid.text(row, column);
            }
        }
        return "";
    }

    private void flaws(Grid grid, Header header) {
        int from = header.last() < 0 ? 0 : grid.rows().get(header.last()).number();
        for (var flaw : grid.flaws()) {
            var column = header.columns().stream()
                    .filter(each -> each.index() == flaw.column())
                    .findFirst();
            if (flaw.row() > from && column.isPresent()) {
                var kind =
                        switch (flaw.kind()) {
                            case NO_VALUE -> Kind.FORMULA_WITHOUT_VALUE;
                            case ERROR_VALUE -> Kind.FORMULA_ERROR;
                            case DIGITS_LOST -> Kind.DIGITS_LOST;
                        };
                problems.add(Problem.ofCell(grid.sheet(), flaw.row(), column.get(), kind, flaw.text(), flaw.text()));
            }
        }
    }

    void tell(Problem problem) {
        problems.add(problem);
    }

    Settlements.Decision decision(String sheet, int row) {
        return settled.of(sheet, row);
    }

    /** Keeps a matter; says if it was there before, and which of its subjects are no units. */
    void keep(ReadMatter matter, Line line) {
        matters.add(matter);
        boolean shared = line.carried().contains("code");
        var key = matter.code().isEmpty() || shared ? matter.rowKey() : "code:" + matter.code();
        var first = seen.putIfAbsent(key, matter);
        if (first != null && !first.rowKey().equals(matter.rowKey())) {
            problems.add(RowReader.problemAt(line, "code", Kind.CODE_REPEATED, matter.code(), place(first, matter)));
        } else if (first != null) {
            problems.add(RowReader.problemAt(
                    line,
                    matter.code().isEmpty() ? "level2" : "code",
                    first.saysTheSame(matter) ? Kind.DUPLICATE : Kind.DUPLICATE_DIFFERS,
                    place(first, matter)));
        }
        for (var subject : matter.subjects()) {
            if (!knownUnit.test(subject)) {
                strangers.merge(subject, 1, Integer::sum);
                firstStranger.computeIfAbsent(
                        subject, name -> RowReader.problemAt(line, "subject", Kind.UNKNOWN_SUBJECT, name));
            }
        }
    }

    private static String place(ReadMatter first, ReadMatter now) {
        var row = Integer.toString(first.row());
        return first.sheet().equals(now.sheet()) ? row : first.sheet() + "!" + row;
    }
}
