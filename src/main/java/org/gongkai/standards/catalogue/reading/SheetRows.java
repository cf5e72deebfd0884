package org.gongkai.standards.catalogue.reading;

import org.gongkai.standards.catalogue.layout.Header;
import org.gongkai.standards.catalogue.layout.Headline;
import org.gongkai.standards.catalogue.layout.SideLine;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet below its first header: matters, further headers, headings of sections, and what is none of them. */
final class SheetRows {
    private static final int LONGEST_HEADING = 60;

    private final ListReader list;
    private final Grid grid;
    private final RowReader reader;
    private final Headline above;
    private Headline heading;
    private boolean remarks;
    private @Nullable Line waiting;

    SheetRows(ListReader list, Grid grid, RowReader reader, Headline above) {
        this.list = list;
        this.grid = grid;
        this.reader = reader;
        this.above = above;
        this.heading = above;
    }

    void read(Header header) {
        reader.startTable();
        var current = header;
        for (int row = current.last() + 1; row < grid.rows().size(); row++) {
            var line = grid.rows().get(row);
            if (list.isHeader(line)) {
                finish();
                current = list.header(grid, row, current);
                row = current.last();
                remarks = false;
            } else if (SideLine.is(line, current.columns().size())) {
                remarks |= SideLine.beginsRemarks(line);
                leftOut(line);
            } else if (isAlone(line, current)) {
                alone(line);
            } else {
                remarks = false;
                matter(line, current);
            }
        }
        finish();
    }

    /** One text in a row: merged over the table, or in a single cell that is no cell of a narrow table. */
    private static boolean isAlone(Grid.Row row, Header header) {
        return row.words().size() == 1
                && header.columns().size() > 3
                && !Line.of("", row, header).goesOn();
    }

    private void alone(Grid.Row row) {
        var words = row.words().getFirst();
        var said = remarks || words.length() > LONGEST_HEADING ? Headline.NONE : list.headline(words);
        if (!said.isSaying() && said.words().isEmpty() || remarks) {
            leftOut(row);
            return;
        }
        finish();
        if (words.matches("(?s).*(?:目录|清单|领域|一览表).*")) {
            heading = said.or(above);
            reader.startTable();
            leftOut(row);
        } else if (said.isSaying()) {
            heading = said.or(heading);
            reader.startTable();
            tell(row, Kind.SECTION_ROW);
        } else {
            heading = new Headline(heading.field(), heading.subject(), heading.category(), said.words());
            leftOut(row);
        }
    }

    private void matter(Grid.Row row, Header header) {
        var decision = list.decision(grid.sheet(), row.number());
        if (decision.out()) {
            return;
        }
        if (row.hidden()) {
            tell(row, Kind.HIDDEN_ROW);
        }
        var line = Line.of(grid.sheet(), row, header);
        for (var cell : decision.cells().entrySet()) {
            line = line.with(cell.getKey(), cell.getValue());
        }
        var before = waiting;
        if (before != null && line.goesOn()) {
            tell(row, Kind.CONTINUED_ROW, Integer.toString(before.number()));
            waiting = before.followedBy(line);
        } else {
            finish();
            waiting = line;
        }
    }

    /** Reads the row that waited for rows going on with it. */
    private void finish() {
        var line = waiting;
        waiting = null;
        if (line != null) {
            list.keep(reader.read(line, heading), line);
        }
    }

    private void leftOut(Grid.Row row) {
        tell(row, Kind.ROW_LEFT_OUT);
    }

    private void tell(Grid.Row row, Kind kind, String... arguments) {
        list.tell(Problem.ofRow(grid.sheet(), row.number(), kind, String.join(" ", row.words()), arguments));
    }
}
