package org.gongkai.foundation.privacy.scanning;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Leaf;

/** The text of a page of which there is only a picture (扫描页文字), each character with its place. */
public final class ScanText {

    /** A line of which less is sure is a stain, a seal or handwriting. */
    private static final double SURE = 80;

    /** Upside down many characters look like others; they are then read with less than this, on the average. */
    private static final double UPRIGHT = 96;

    private static final double DOUBTFUL = 90;

    /** With fewer characters nothing can be told of how a page lies. */
    private static final int ENOUGH = 12;

    private static final int[] QUARTERS = {0, 1, 3, 2};
    private static final float WORD = .55f;

    private final StringBuilder text = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();
    private int count;
    private double sure;
    /** The more characters are read beyond doubt, the more. */
    private double worth;

    private ScanText() {}

    /**
     * Reads a page.
     *
     * @param blank the page without text
     * @param image how it looks
     * @param dpi dots an inch the picture has, about
     * @return nothing when it could not be read; a page without words when there are none on it
     */
    public static Optional<Leaf> of(Leaf blank, BufferedImage image, int dpi, Recognizer recognizer, Path directory)
            throws IOException {
        float scale = blank.width() / image.getWidth();
        var best = new ScanText();
        for (int quarters : QUARTERS) {
            var page = Turned.of(image, quarters);
            Ruling.clear(page.page());
            var lines = recognizer.read(page.page(), dpi, directory);
            if (lines == null) return Optional.empty();
            var one = new ScanText();
            lines.stream().filter(ScanText::isSure).forEach(line -> one.add(line, page, scale));
            if (one.worth > best.worth) best = one;
            if (best.isUpright()) break;
        }
        return Optional.of(
                new Leaf(blank.place(), Leaf.SCANNED, blank.width(), blank.height(), best.text.toString(), best.boxes));
    }

    private static boolean isSure(List<Glyph> line) {
        return line.stream().mapToDouble(Glyph::sure).average().orElse(0) >= SURE;
    }

    private boolean isUpright() {
        return count >= ENOUGH && sure / count >= UPRIGHT;
    }

    private void add(List<Glyph> line, Turned page, float scale) {
        Box before = Box.NOWHERE;
        for (var glyph : Placing.of(line, page.page().getRaster())) {
            var box = glyph.box();
            if (!before.isNowhere() && box.x() - before.x() - before.width() > WORD * box.height()) {
                add(' ', Box.NOWHERE);
            }
            var place = page.back(box);
            for (int at = 0; at < glyph.text().length(); at++) {
                add(
                        glyph.text().charAt(at),
                        new Box(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale));
            }
            before = box;
            count++;
            sure += glyph.sure();
            worth += Math.max(0, glyph.sure() - DOUBTFUL);
        }
        add('\n', Box.NOWHERE);
    }

    private void add(char character, Box box) {
        text.append(character);
        boxes.add(box);
    }
}
