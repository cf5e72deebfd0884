package org.gongkai.foundation.privacy.scanning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.gongkai.foundation.privacy.redaction.Box;

/**
 * A page turned so that it can be read (转正的页面).
 *
 * @param page in grey
 * @param turn from the page as it was to this one
 */
record Turned(BufferedImage page, AffineTransform turn) {

    /** So much redder than green or blue is the ink of seals. */
    private static final int RED = 45;

    /**
     * Turns a page.
     *
     * @param quarters by how many right angles, clockwise
     */
    static Turned of(BufferedImage image, int quarters) {
        boolean lying = quarters % 2 == 1;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        var turn = new AffineTransform();
        turn.translate(width / 2d, height / 2d);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2d, -image.getHeight() / 2d);
        return drawn(withoutSeals(image), turn, width, height).straight();
    }

    /** In grey, and red ink as paper: under a seal stand the name of who signed and the date. */
    private static BufferedImage withoutSeals(BufferedImage image) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) row[x] = light(row[x]);
            grey.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return grey;
    }

    private static int light(int colour) {
        int red = colour >> 16 & 255;
        int green = colour >> 8 & 255;
        int blue = colour & 255;
        boolean ink = red - Math.max(green, blue) > RED;
        return ink ? red : (red * 3 + green * 6 + blue) / 10;
    }

    private Turned straight() {
        double skew = Skew.of(page);
        if (skew == 0) return this;
        var turn = AffineTransform.getRotateInstance(-skew, page.getWidth() / 2d, page.getHeight() / 2d);
        return new Turned(drawn(page, turn, page.getWidth(), page.getHeight()).page(), both(turn));
    }

    private AffineTransform both(AffineTransform after) {
        var both = new AffineTransform(after);
        both.concatenate(turn);
        return both;
    }

    private static Turned drawn(BufferedImage image, AffineTransform turn, int width, int height) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return new Turned(page, turn);
    }

    /** Where a box of this page is on the page as it was. */
    Box back(Box box) {
        try {
            var place = turn.createInverse()
                    .createTransformedShape(new Rectangle2D.Float(box.x(), box.y(), box.width(), box.height()))
                    .getBounds2D();
            return new Box(
                    (float) place.getX(), (float) place.getY(), (float) place.getWidth(), (float) place.getHeight());
        } catch (NoninvertibleTransformException never) {
            throw new IllegalStateException(never);
        }
    }
}
