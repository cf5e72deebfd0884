package org.gongkai.foundation.privacy.cutting;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.gongkai.foundation.privacy.redaction.Box;

/** Pictures made of points (点阵图): painting over, looking whether something is there, writing without anything but the points. */
final class Raster {

    /** So much must the darkest and the brightest point differ, of 255, where something can be seen. */
    private static final int CONTRAST = 24;

    /** So dark is black after it was packed as JPEG. */
    private static final int DARK = 48;

    private static final int COLOURFUL = 10;

    private Raster() {}

    /** Whether anything can be seen in a box. */
    static boolean hasInk(BufferedImage image, Box box, float scale) {
        if (box.isNowhere()) return false;
        int left = clip(box.x() * scale, image.getWidth());
        int right = clip((box.x() + box.width()) * scale, image.getWidth());
        int top = clip(box.y() * scale, image.getHeight());
        int bottom = clip((box.y() + box.height()) * scale, image.getHeight());
        int least = 255;
        int most = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int light = light(image.getRGB(x, y));
                least = Math.min(least, light);
                most = Math.max(most, light);
                if (most - least > CONTRAST) return true;
            }
        }
        return false;
    }

    /** Paints boxes over, rounded outwards. */
    static void paint(BufferedImage image, List<Box> boxes, float scale) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (var box : boxes) {
            int left = (int) Math.floor(box.x() * scale);
            int top = (int) Math.floor(box.y() * scale);
            int right = (int) Math.ceil((box.x() + box.width()) * scale);
            int bottom = (int) Math.ceil((box.y() + box.height()) * scale);
            graphics.fillRect(left, top, right - left, bottom - top);
        }
        graphics.dispose();
    }

    /** Whether a box is black throughout; its edge is not looked at, where packing blurs. */
    static boolean isBlack(BufferedImage image, Box box, float scale) {
        int left = clip(box.x() * scale + 1, image.getWidth());
        int right = clip((box.x() + box.width()) * scale - 1, image.getWidth());
        int top = clip(box.y() * scale + 1, image.getHeight());
        int bottom = clip((box.y() + box.height()) * scale - 1, image.getHeight());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (light(image.getRGB(x, y)) > DARK) return false;
            }
        }
        return true;
    }

    /** The same in grey when it has no colours, which packs better. */
    static BufferedImage plain(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                int c = image.getRGB(x, y);
                int red = c >> 16 & 255;
                int green = c >> 8 & 255;
                int blue = c & 255;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > COLOURFUL)
                    return image;
            }
        }
        return copy(image, BufferedImage.TYPE_BYTE_GRAY);
    }

    static BufferedImage copy(BufferedImage image, int type) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return copy;
    }

    static void jpeg(BufferedImage image, float quality, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = Files.newOutputStream(file);
                var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static int clip(float at, int end) {
        return Math.clamp((int) at, 0, end);
    }

    private static int light(int c) {
        return ((c >> 16 & 255) * 3 + (c >> 8 & 255) * 6 + (c & 255)) / 10;
    }
}
