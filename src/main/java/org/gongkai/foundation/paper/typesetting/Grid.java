package org.gongkai.foundation.paper.typesetting;

import static org.gongkai.foundation.paper.layout.Geometry.FOUR;
import static org.gongkai.foundation.paper.layout.Geometry.LEFT;
import static org.gongkai.foundation.paper.layout.Geometry.LINE;
import static org.gongkai.foundation.paper.layout.Geometry.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Mark;
import org.gongkai.foundation.paper.layout.Measure;
import org.gongkai.foundation.paper.layout.Part.Role;

/** A table inside the text (表格): columns of one width, a row is never torn apart. */
final class Grid {

    private static final double INSET = 1.5;
    private static final double THIN = 0.2;

    private final Measure measure;
    private final Parts parts;

    Grid(Measure measure, Parts parts) {
        this.measure = measure;
        this.parts = parts;
    }

    List<Item> items(Paper.Table table) {
        int whole = parts.add(Role.TABLE);
        var items = new ArrayList<Item>();
        items.add(row(whole, Role.HEAD, table.heads(), table.heads().size(), true));
        for (var cells : table.rows()) {
            items.add(row(whole, Role.CELL, cells, table.heads().size(), false));
        }
        return items;
    }

    private record Line(int part, Face face, double x, int place, String words) {}

    private Item row(int table, Role role, List<String> cells, int columns, boolean first) {
        int row = parts.within(Role.ROW, table);
        double width = WIDTH / columns;
        var lines = new ArrayList<Line>();
        int tall = 1;
        for (int column = 0; column < columns; column++) {
            var words = column < cells.size() ? cells.get(column) : "";
            int part = parts.within(role, row);
            var face = measure.able(role == Role.HEAD ? Face.HEADING : Face.BODY, words);
            var breaks = new LineBreaks(line -> measure.width(face, line, FOUR, 0), FOUR);
            var broken = breaks.of(words, width - 2 * INSET, width - 2 * INSET);
            for (int place = 0; place < broken.size(); place++) {
                lines.add(new Line(part, face, LEFT + column * width + INSET, place, broken.get(place)));
            }
            tall = Math.max(tall, broken.size());
        }
        int height = tall;
        return new Item(height, (sheet, top) -> {
            for (var line : lines) {
                double y = Geometry.base(top + line.place() * LINE, FOUR);
                sheet.add(new Mark.Words(line.part(), line.face(), Ink.BLACK, line.x(), y, FOUR, 0, line.words()));
            }
            double bottom = top + height * LINE;
            if (first || top <= Geometry.TOP) {
                rule(sheet, LEFT, top, LEFT + WIDTH, top);
            }
            rule(sheet, LEFT, bottom, LEFT + WIDTH, bottom);
            for (int column = 0; column <= columns; column++) {
                rule(sheet, LEFT + column * width, top, LEFT + column * width, bottom);
            }
        });
    }

    private static void rule(List<Mark> sheet, double fromX, double fromY, double toX, double toY) {
        sheet.add(new Mark.Rule(Mark.DECORATION, Ink.BLACK, fromX, fromY, toX, toY, THIN));
    }
}
