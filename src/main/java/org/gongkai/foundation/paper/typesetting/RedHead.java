package org.gongkai.foundation.paper.typesetting;

import static org.gongkai.foundation.paper.layout.Geometry.ABOVE_HEAD;
import static org.gongkai.foundation.paper.layout.Geometry.CELL;
import static org.gongkai.foundation.paper.layout.Geometry.LEFT;
import static org.gongkai.foundation.paper.layout.Geometry.LINE;
import static org.gongkai.foundation.paper.layout.Geometry.THREE;
import static org.gongkai.foundation.paper.layout.Geometry.TOP;
import static org.gongkai.foundation.paper.layout.Geometry.WIDTH;

import java.util.List;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Mark;
import org.gongkai.foundation.paper.layout.Measure;

/**
 * The head of the first sheet (版头). Of a document: the issuer in red, the number two lines below, the red line. Of a letter: the
 * issuer thirty millimetres below the edge, a double line below it and another at the foot of the sheet, the number at the right.
 */
final class RedHead {

    private static final int LINES_OF_A_DOCUMENT = 10;
    private static final int LINES_OF_A_LETTER = 5;
    private static final double THICK = 0.7;
    private static final double THIN = 0.3;
    private static final double BETWEEN = 1.2;
    private static final double LETTER_HEAD = 30;
    private static final double LETTER_LINE = 170;
    private static final double LETTER_FOOT = 277;

    private final Measure measure;

    RedHead(Measure measure) {
        this.measure = measure;
    }

    /** Lines of the grid that it takes, the two empty ones above the title included. */
    static int linesTaken(Paper.Form form) {
        return form == Paper.Form.LETTER ? LINES_OF_A_LETTER : LINES_OF_A_DOCUMENT;
    }

    void draw(Paper paper, int name, int number, List<Mark> sheet) {
        boolean letter = paper.form() == Paper.Form.LETTER;
        var issuer = paper.issuer().name();
        var face = measure.able(Face.TITLE, issuer);
        double size = Math.min(Geometry.LARGEST_HEAD, WIDTH / measure.width(face, issuer, 1, 0));
        double left = LEFT + (WIDTH - measure.width(face, issuer, size, 0)) / 2;
        double top = letter ? LETTER_HEAD : TOP + ABOVE_HEAD;
        sheet.add(new Mark.Words(name, face, Ink.RED, left, top + Geometry.ASCENT * size, size, 0, issuer));
        var plain = measure.able(Face.BODY, paper.number());
        double tracking = CELL - THREE;
        double free = WIDTH - measure.width(plain, paper.number(), THREE, tracking);
        double line = letter ? top + size + Geometry.ABOVE_RED_LINE + BETWEEN : top + size + 2 * LINE;
        double y = letter ? line + (LINE - THREE) + Geometry.ASCENT * THREE : Geometry.base(line, THREE);
        double x = LEFT + (letter ? free : free / 2);
        sheet.add(new Mark.Words(number, plain, Ink.BLACK, x, y, THREE, tracking, paper.number()));
        if (letter) {
            rule(sheet, line - BETWEEN, LETTER_LINE, THICK);
            rule(sheet, line, LETTER_LINE, THIN);
            rule(sheet, LETTER_FOOT - BETWEEN, LETTER_LINE, THIN);
            rule(sheet, LETTER_FOOT, LETTER_LINE, THICK);
        } else {
            rule(sheet, line + (LINE + THREE) / 2 + Geometry.ABOVE_RED_LINE, WIDTH, THICK);
        }
    }

    /** A letter's lines are broader than the text and stand in the middle of the sheet. */
    private static void rule(List<Mark> sheet, double y, double width, double thickness) {
        double x = width > WIDTH ? (Geometry.PAGE_WIDTH - width) / 2 : LEFT;
        sheet.add(new Mark.Rule(Mark.DECORATION, Ink.RED, x, y, x + width, y, thickness));
    }
}
