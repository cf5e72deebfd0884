package org.gongkai.foundation.paper.typesetting;

import static org.gongkai.foundation.paper.layout.Geometry.CELL;
import static org.gongkai.foundation.paper.layout.Geometry.LEFT;
import static org.gongkai.foundation.paper.layout.Geometry.LINE;
import static org.gongkai.foundation.paper.layout.Geometry.LINES;
import static org.gongkai.foundation.paper.layout.Geometry.THREE;
import static org.gongkai.foundation.paper.layout.Geometry.TOP;
import static org.gongkai.foundation.paper.layout.Geometry.TWO;
import static org.gongkai.foundation.paper.layout.Geometry.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Layout;
import org.gongkai.foundation.paper.layout.Mark;
import org.gongkai.foundation.paper.layout.Measure;
import org.gongkai.foundation.paper.layout.Part.Role;

/** Lays a paper out (排版): head, text and end on a grid of 22 lines of 28 characters (GB/T 9704—2012). */
public final class Typesetter {

    private static final int TOGETHER = 2;

    private final Measure measure;
    private final Parts parts = new Parts();
    private final List<List<Mark>> sheets = new ArrayList<>();
    private int line;

    private Typesetter(Measure measure) {
        this.measure = measure;
    }

    public static Layout set(Paper paper, Proof proof, Measure measure) {
        return new Typesetter(measure).layout(paper, proof);
    }

    private Layout layout(Paper paper, Proof proof) {
        newSheet();
        var head = new RedHead(measure);
        head.draw(paper, parts.add(Role.P), parts.add(Role.P), sheets.getFirst());
        line = RedHead.linesTaken(paper.form());
        place(title(paper.title()));
        var text = text(paper);
        int cut = Math.max(0, text.size() - TOGETHER);
        place(text.subList(0, cut));
        var foot = new Foot(measure);
        var end = new Ending(measure, parts);
        var kept = text.subList(cut, text.size());
        var ending = end.items(paper, proof);
        // the seal never stands on a sheet without text (第7.3.5.4条)
        if (line + lines(kept) + lines(ending) + Foot.LINES_TAKEN > LINES) {
            newSheet();
        }
        place(kept);
        int signed = line;
        place(ending);
        int last = sheets.size() - 1;
        foot.draw(proof, parts.add(Role.P), parts.picture(Role.FIGURE, proof.alternative()), sheets.getLast());
        for (int i = 0; i < sheets.size(); i++) {
            // the first sheet of a letter bears no number (第10.1条)
            if (i > 0 || paper.form() == Paper.Form.DOCUMENT) {
                sheets.get(i).add(foot.number(i + 1));
            }
        }
        return new Layout(paper.title(), parts.all(), sheets, end.seal(last, TOP + signed * LINE));
    }

    private List<Item> title(String words) {
        int part = parts.add(Role.H1);
        var face = measure.able(Face.TITLE, words);
        var items = new ArrayList<Item>();
        for (var row : breaks(face, TWO, 0).of(words, WIDTH - 2 * CELL, WIDTH - 2 * CELL)) {
            double x = LEFT + (WIDTH - measure.width(face, row, TWO, 0)) / 2;
            items.add(new Item(
                    1,
                    (sheet, top) ->
                            sheet.add(new Mark.Words(part, face, Ink.BLACK, x, Geometry.base(top, TWO), TWO, 0, row))));
        }
        items.add(Item.blank());
        return items;
    }

    private List<Item> text(Paper paper) {
        var items = new ArrayList<Item>();
        if (!paper.addressee().isBlank()) {
            items.addAll(rows(parts.add(Role.P), Face.BODY, paper.addressee() + "：", 0, 0));
        }
        for (var block : paper.body()) {
            switch (block) {
                case Paper.Paragraph paragraph ->
                    items.addAll(rows(parts.add(Role.P), Face.BODY, paragraph.words(), 2 * CELL, 0));
                case Paper.Heading heading ->
                    items.addAll(rows(parts.add(Role.H2), Face.HEADING, heading.words(), 2 * CELL, 0));
                case Paper.Table table -> items.addAll(new Grid(measure, parts).items(table));
            }
        }
        for (int i = 0; i < paper.attachments().size(); i++) {
            if (i == 0) {
                items.add(Item.blank());
            }
            boolean one = paper.attachments().size() == 1;
            var words = (i == 0 ? "附件：" : "")
                    + (one ? "" : i + 1 + "．")
                    + paper.attachments().get(i);
            double indent = (i == 0 ? 2 : 5) * CELL;
            items.addAll(rows(parts.add(Role.P), Face.BODY, words, indent, one || i > 0 ? 5 * CELL : 6 * CELL));
        }
        return items;
    }

    private List<Item> rows(int part, Face wanted, String words, double first, double others) {
        var face = measure.able(wanted, words);
        var rows = breaks(face, THREE, CELL - THREE).of(words, WIDTH - first, WIDTH - others);
        var items = new ArrayList<Item>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            double x = LEFT + (i == 0 ? first : others);
            items.add(new Item(
                    1,
                    (sheet, top) -> sheet.add(new Mark.Words(
                            part, face, Ink.BLACK, x, Geometry.base(top, THREE), THREE, CELL - THREE, row))));
        }
        return items;
    }

    private LineBreaks breaks(Face face, double size, double tracking) {
        return new LineBreaks(words -> measure.width(face, words, size, tracking), size);
    }

    private void place(List<Item> items) {
        for (var item : items) {
            if (line + item.lines() > LINES) {
                newSheet();
            }
            item.drawing().on(sheets.getLast(), TOP + line * LINE);
            line += item.lines();
        }
    }

    private void newSheet() {
        sheets.add(new ArrayList<>());
        line = 0;
    }

    private static int lines(List<Item> items) {
        return items.stream().mapToInt(Item::lines).sum();
    }
}
