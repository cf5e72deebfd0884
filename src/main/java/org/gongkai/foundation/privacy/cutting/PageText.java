package org.gongkai.foundation.privacy.cutting;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkai.foundation.privacy.redaction.Box;
import org.jspecify.annotations.Nullable;

/** The text of one page and where each character stands on it as it is shown. */
final class PageText extends PDFTextStripper {

    /** How far letters reach below and above their line, in parts of their size. */
    private static final float BELOW = .22f;

    private static final float TALL = 1.12f;
    private static final float PER_EM = 1000;

    private final PDFRenderer renderer;
    private final AffineTransform shown;
    private final StringBuilder text = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Boolean> layers = new ArrayDeque<>();

    /** Text and, for each of its characters, a place. */
    record Placed(String text, List<Box> boxes) {}

    private PageText(PDFRenderer renderer, PDPage page) throws IOException {
        this.renderer = renderer;
        this.shown = shown(page);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    static Placed of(PDDocument document, int at, PDFRenderer renderer) throws IOException {
        var reading = new PageText(renderer, document.getPage(at));
        reading.setStartPage(at + 1);
        reading.setEndPage(at + 1);
        reading.getText(document);
        return new Placed(reading.text.toString(), reading.boxes);
    }

    /** From the coordinates of a page to how it is shown: from the upper left corner, turned. */
    private static AffineTransform shown(PDPage page) {
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        return switch (page.getRotation()) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        for (var position : positions) {
            var unicode = position.getUnicode();
            if (unicode == null) continue;
            var box = box(position);
            for (int at = 0; at < unicode.length(); at++) {
                add(unicode.charAt(at), box);
            }
        }
    }

    @Override
    protected void writeLineSeparator() {
        add('\n', Box.NOWHERE);
    }

    @Override
    protected void writeWordSeparator() {
        add(' ', Box.NOWHERE);
    }

    private void add(char character, Box box) {
        text.append(character == 0 ? ' ' : character);
        boxes.add(box);
    }

    private Box box(TextPosition position) throws IOException {
        var font = position.getFont();
        float width = font.getWidth(position.getCharacterCodes()[0])
                * (font instanceof PDType3Font drawn
                        ? Math.abs(drawn.getFontMatrix().getScaleX())
                        : 1 / PER_EM);
        var glyph = new Rectangle2D.Float(0, -BELOW, Math.max(width, .1f), TALL);
        var page = new AffineTransform(shown);
        page.concatenate(position.getTextMatrix().createAffineTransform());
        var box = page.createTransformedShape(glyph).getBounds2D();
        return Float.isFinite((float) (box.getX() + box.getY() + box.getWidth() + box.getHeight()))
                ? new Box((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight())
                : Box.NOWHERE;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (!layers.contains(true)) super.processTextPosition(position);
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        layers.push(isOff(tag, properties));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.poll();
        super.endMarkedContentSequence();
    }

    private boolean isOff(@Nullable COSName tag, @Nullable COSDictionary properties) {
        return tag != null
                && properties != null
                && tag.getName().equals("OC")
                && PDPropertyList.create(properties) instanceof PDOptionalContentGroup layer
                && !renderer.isGroupEnabled(layer);
    }
}
