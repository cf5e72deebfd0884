package org.gongkai.foundation.paper.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Mark;

/** Draws one sheet, each piece inside the mark of its part (标记内容). */
final class Drawing implements AutoCloseable {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final double POINTS = 72 / 25.4;

    /** The fonts that are in the document. */
    interface Embedded {
        PDType0Font font(Face face) throws IOException;
    }

    private final PDPageContentStream pen;
    private final Embedded fonts;

    Drawing(PDDocument document, PDPage page, Embedded fonts) throws IOException {
        this.pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
        this.fonts = fonts;
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    static float up(double y) {
        return points(Geometry.PAGE_HEIGHT - y);
    }

    void draw(List<Mark> sheet, Tags tags) throws IOException {
        int open = Integer.MIN_VALUE;
        for (var mark : sheet) {
            if (mark.part() != open) {
                if (open != Integer.MIN_VALUE) {
                    pen.endMarkedContent();
                }
                open = mark.part();
                begin(open, tags);
            }
            switch (mark) {
                case Mark.Words words -> words(words);
                case Mark.Rule rule -> rule(rule);
                case Mark.Code code -> {
                    tags.box(code.part(), box(code));
                    code(code);
                }
            }
        }
        if (open != Integer.MIN_VALUE) {
            pen.endMarkedContent();
        }
    }

    private void begin(int part, Tags tags) throws IOException {
        if (part == Mark.DECORATION) {
            var kind = new COSDictionary();
            kind.setName(COSName.TYPE, "Layout");
            pen.beginMarkedContent(ARTIFACT, PDPropertyList.create(kind));
        } else {
            pen.beginMarkedContent(tags.name(part), tags.next(part));
        }
    }

    private void words(Mark.Words mark) throws IOException {
        pen.beginText();
        pen.setFont(fonts.font(mark.face()), points(mark.size()));
        pen.setCharacterSpacing(points(mark.tracking()));
        fill(mark.ink());
        pen.newLineAtOffset(points(mark.x()), up(mark.y()));
        pen.showText(mark.words());
        pen.endText();
    }

    private void rule(Mark.Rule mark) throws IOException {
        var ink = mark.ink();
        pen.setStrokingColor(ink.red(), ink.green(), ink.blue());
        pen.setLineWidth(points(mark.width()));
        pen.moveTo(points(mark.fromX()), up(mark.fromY()));
        pen.lineTo(points(mark.toX()), up(mark.toY()));
        pen.stroke();
    }

    private void code(Mark.Code mark) throws IOException {
        double square = mark.side() / mark.squares().size();
        fill(Ink.BLACK);
        for (var strip : mark.squares().strips()) {
            pen.addRect(
                    points(mark.x() + strip.x() * square),
                    up(mark.y() + (strip.y() + 1) * square),
                    points(strip.length() * square),
                    points(square));
        }
        pen.fill();
    }

    private static COSArray box(Mark.Code mark) {
        return new PDRectangle(points(mark.x()), up(mark.y() + mark.side()), points(mark.side()), points(mark.side()))
                .getCOSArray();
    }

    private void fill(Ink ink) throws IOException {
        pen.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
