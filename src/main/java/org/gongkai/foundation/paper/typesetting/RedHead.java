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

/** The head of the first sheet (版头): the issuer in red, the number two lines below, the red line. */
final class RedHead {

    /** Lines of the grid that it takes, the two empty ones below the red line included. */
    static final int LINES_TAKEN = 10;

    private static final double THICK = 0.7;

    private final Measure measure;

    RedHead(Measure measure) {
        this.measure = measure;
    }

    void draw(Paper paper, int name, int number, List<Mark> sheet) {
        var issuer = paper.issuer().name();
        var face = measure.able(Face.TITLE, issuer);
        double size = Math.min(Geometry.LARGEST_HEAD, WIDTH / measure.width(face, issuer, 1, 0));
        double left = LEFT + (WIDTH - measure.width(face, issuer, size, 0)) / 2;
        double top = TOP + ABOVE_HEAD;
        sheet.add(new Mark.Words(name, face, Ink.RED, left, top + Geometry.ASCENT * size, size, 0, issuer));
        var plain = measure.able(Face.BODY, paper.number());
        double tracking = CELL - THREE;
        double line = top + size + 2 * LINE;
        double x = LEFT + (WIDTH - measure.width(plain, paper.number(), THREE, tracking)) / 2;
        sheet.add(new Mark.Words(
                number, plain, Ink.BLACK, x, Geometry.base(line, THREE), THREE, tracking, paper.number()));
        double red = line + (LINE + THREE) / 2 + Geometry.ABOVE_RED_LINE;
        sheet.add(new Mark.Rule(Mark.DECORATION, Ink.RED, LEFT, red, LEFT + WIDTH, red, THICK));
    }
}
