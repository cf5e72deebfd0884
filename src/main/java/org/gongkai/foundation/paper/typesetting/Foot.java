package org.gongkai.foundation.paper.typesetting;

import static org.gongkai.foundation.paper.layout.Geometry.FOUR;
import static org.gongkai.foundation.paper.layout.Geometry.HEIGHT;
import static org.gongkai.foundation.paper.layout.Geometry.LEFT;
import static org.gongkai.foundation.paper.layout.Geometry.LINE;
import static org.gongkai.foundation.paper.layout.Geometry.SMALL_FOUR;
import static org.gongkai.foundation.paper.layout.Geometry.TOP;
import static org.gongkai.foundation.paper.layout.Geometry.WIDTH;

import java.util.List;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Mark;
import org.gongkai.foundation.paper.layout.Measure;
import org.gongkai.foundation.paper.layout.Squares;

/** The foot (版记、页码): how the paper can be looked through, between two lines at the end of the text area; the page numbers. */
final class Foot {

    /** With the empty line above. */
    static final int LINES_TAKEN = 4;

    private static final double THICK = 0.35;
    private static final double SIDE = 26;
    private static final double INSET = 2;
    private static final double PITCH = 6.6;

    private final Measure measure;

    Foot(Measure measure) {
        this.measure = measure;
    }

    void draw(Proof proof, int words, int code, List<Mark> sheet) {
        double bottom = TOP + HEIGHT;
        double top = bottom - (LINES_TAKEN - 1) * LINE;
        rule(sheet, top);
        double left = LEFT + INSET + SIDE + 4;
        double room = LEFT + WIDTH - left;
        double y = top + INSET + SMALL_FOUR;
        for (var paragraph : proof.words().lines().toList()) {
            var face = measure.able(Face.BODY, paragraph);
            var breaks = new LineBreaks(line -> measure.width(face, line, SMALL_FOUR, 0), SMALL_FOUR);
            for (var line : breaks.of(paragraph, room, room)) {
                sheet.add(new Mark.Words(words, face, Ink.BLACK, left, y, SMALL_FOUR, 0, line));
                y += PITCH;
            }
        }
        double middle = (top + bottom) / 2;
        sheet.add(new Mark.Code(code, LEFT + INSET, middle - SIDE / 2, SIDE, Squares.of(proof.link())));
        rule(sheet, bottom);
    }

    /** — 1 —, on odd sheets at the right, on even ones at the left, one character in. */
    Mark number(int page) {
        var words = "— " + page + " —";
        double width = measure.width(Face.BODY, words, FOUR, 0);
        double x = page % 2 == 1 ? LEFT + WIDTH - FOUR - width : LEFT + FOUR;
        double y = TOP + HEIGHT + Geometry.ABOVE_NUMBER + 0.38 * FOUR;
        return new Mark.Words(Mark.DECORATION, Face.BODY, Ink.BLACK, x, y, FOUR, 0, words);
    }

    private static void rule(List<Mark> sheet, double y) {
        sheet.add(new Mark.Rule(Mark.DECORATION, Ink.BLACK, LEFT, y, LEFT + WIDTH, y, THICK));
    }
}
