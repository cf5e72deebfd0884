package org.gongkai.foundation.paper.sealing;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;
import org.gongkai.foundation.paper.layout.Ink;

/**
 * How a round seal looks (印章图样): a ring, a star, the name along the upper arc, a word below the star. In a square of {@link #SIDE}
 * millimetres, downwards.
 *
 * @param shapes to be filled in red
 */
public record SealPicture(List<Shape> shapes) {

    /** 直径 4.2 厘米. */
    public static final double SIDE = 42;

    private static final double MIDDLE = SIDE / 2;
    private static final double RING = 1.2;
    private static final double STAR = 6.6;
    private static final double BROAD = 4.4;
    private static final double TALL = 6;
    private static final double FROM_RING = 1.3;
    private static final double WIDEST_ARC = Math.toRadians(262);
    private static final double BELOW = 12;
    private static final double WORD = 4.6;
    private static final double DOTS_PER_MILLIMETRE = 12;
    private static final float TRANSLUCENT = 0.8f;
    private static final double CAP = 0.86;
    private static final double DESCENT = 0.12;

    public SealPicture {
        shapes = List.copyOf(shapes);
    }

    /**
     * Draws a seal.
     *
     * @param outline the outline of a character in ems, upwards
     * @param word below the star, as 样章; may be empty
     */
    public static SealPicture of(String holder, String word, IntFunction<? extends Shape> outline) {
        var shapes = new ArrayList<Shape>();
        shapes.add(ring());
        shapes.add(star());
        int[] name = holder.codePoints().toArray();
        double radius = MIDDLE - RING - FROM_RING - TALL;
        double wish = BROAD * 1.35 / radius;
        double step = Math.min(wish, WIDEST_ARC / Math.max(1, name.length - 1));
        double broad = Math.min(BROAD, step * radius * 0.92);
        for (int i = 0; i < name.length; i++) {
            var place = new AffineTransform();
            place.translate(MIDDLE, MIDDLE);
            place.rotate((i - (name.length - 1) / 2.0) * step);
            place.translate(-broad / 2, -radius);
            place.scale(broad, -TALL);
            place.translate(0, DESCENT);
            shapes.add(place.createTransformedShape(outline.apply(name[i])));
        }
        int[] below = word.codePoints().toArray();
        for (int i = 0; i < below.length; i++) {
            var place = new AffineTransform();
            place.translate(
                    MIDDLE + (i - below.length / 2.0) * WORD * 1.3 + 0.15 * WORD, MIDDLE + BELOW + CAP * WORD / 2);
            place.scale(WORD, -WORD);
            shapes.add(place.createTransformedShape(outline.apply(below[i])));
        }
        return new SealPicture(shapes);
    }

    /** As a picture with a transparent ground. */
    public byte[] png() {
        int dots = (int) Math.round(SIDE * DOTS_PER_MILLIMETRE);
        var image = new BufferedImage(dots, dots, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(Ink.RED.red(), Ink.RED.green(), Ink.RED.blue(), TRANSLUCENT));
        pen.scale(DOTS_PER_MILLIMETRE, DOTS_PER_MILLIMETRE);
        shapes.forEach(pen::fill);
        pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape ring() {
        var ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Ellipse2D.Double(0.1, 0.1, SIDE - 0.2, SIDE - 0.2), false);
        double inner = RING + 0.1;
        ring.append(new Ellipse2D.Double(inner, inner, SIDE - 2 * inner, SIDE - 2 * inner), false);
        return ring;
    }

    private static Shape star() {
        var star = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? STAR : STAR * 0.382;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double x = MIDDLE + radius * Math.cos(angle);
            double y = MIDDLE + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
