package org.gongkai.foundation.paper.typesetting;

import static org.gongkai.foundation.paper.layout.Geometry.CELL;
import static org.gongkai.foundation.paper.layout.Geometry.LEFT;
import static org.gongkai.foundation.paper.layout.Geometry.LINE;
import static org.gongkai.foundation.paper.layout.Geometry.SEAL;
import static org.gongkai.foundation.paper.layout.Geometry.THREE;
import static org.gongkai.foundation.paper.layout.Geometry.WIDTH;

import java.time.LocalDate;
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

/** The end of the text (署名、成文日期、印章、附注): the date four characters from the right, the name above its middle, the seal over both. */
final class Ending {

    private static final int ABOVE = 2;
    private static final double TRACKING = CELL - THREE;
    /** The words stand a little below the middle of the seal. */
    private static final double HIGHER = 3;

    private final Measure measure;
    private final Parts parts;
    private double middle;
    private int seal;

    Ending(Measure measure, Parts parts) {
        this.measure = measure;
        this.parts = parts;
    }

    List<Item> items(Paper paper, Proof proof) {
        var name = paper.issuer().name();
        var date = date(paper.on());
        double dateWidth = width(date);
        double nameWidth = width(name);
        double right = LEFT + WIDTH;
        middle = Math.min(right - 4 * CELL - dateWidth / 2, right - nameWidth / 2);
        var items = new ArrayList<Item>();
        for (int i = 0; i < ABOVE; i++) {
            items.add(Item.blank());
        }
        items.add(row(parts.add(Role.P), name, middle - nameWidth / 2));
        items.add(row(parts.add(Role.P), date, middle - dateWidth / 2));
        seal = parts.picture(Role.SEAL, proof.seal());
        for (var note : paper.notes()) {
            var words = "（" + note + "）";
            int part = parts.add(Role.P);
            var breaks = new LineBreaks(this::width, THREE);
            int first = items.size();
            for (var line : breaks.of(words, WIDTH - 2 * CELL, WIDTH)) {
                items.add(row(part, line, LEFT + (items.size() == first ? 2 * CELL : 0)));
            }
        }
        return items;
    }

    /** The place of the seal, when the first of the items stands at {@code top}. */
    Layout.SealPlace seal(int sheet, double top) {
        double between = top + (ABOVE + 1) * LINE;
        return new Layout.SealPlace(sheet, seal, middle - SEAL / 2, between - HIGHER - SEAL / 2, SEAL);
    }

    /** Without zeros in front (GB/T 9704—2012 第7.3.5.5条). */
    private static String date(LocalDate on) {
        return on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
    }

    private Item row(int part, String words, double x) {
        var face = measure.able(Face.BODY, words);
        return new Item(
                1,
                (sheet, top) -> sheet.add(
                        new Mark.Words(part, face, Ink.BLACK, x, Geometry.base(top, THREE), THREE, TRACKING, words)));
    }

    private double width(String words) {
        return measure.width(measure.able(Face.BODY, words), words, THREE, TRACKING);
    }
}
