package org.gongkai.disclosure.requests.proofs;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of papers that belong to nobody. */
public final class Papers {

    private Papers() {}

    /** A photograph of an identity card, in one colour. */
    public static byte[] photograph() {
        var picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x3a, 0x7c, 0xa5));
        pen.fillRect(0, 0, 640, 400);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
