package org.gongkai.foundation.privacy.cutting;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.privacy.redaction.Form;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Manuscript.Remark;

/** Pictures: their points, turned as they are meant, and nothing else of them. */
final class Pictures {

    private static final long MOST_POINTS = 120_000_000;
    private static final long ENOUGH_POINTS = 12_000_000;
    private static final int PREVIEW_WIDTH = 1400;
    private static final float PREVIEW_QUALITY = .8f;
    private static final float QUALITY = .92f;

    private Pictures() {}

    static Manuscript read(Path original, Form form, Path directory) throws IOException {
        var image = upright(original);
        float scale = Math.min(1, (float) PREVIEW_WIDTH / image.getWidth());
        Raster.jpeg(scaled(image, scale), PREVIEW_QUALITY, directory.resolve(Opening.page(1)));
        var leaf = new Leaf(Leaf.Place.of(Leaf.Kind.PAGE, 1), "", image.getWidth(), image.getHeight(), "", List.of());
        var scans = new Scans(directory);
        var read = scans.read(leaf, () -> Scans.fitting(image));
        List<Remark> remarks = new ArrayList<>(List.of(Remark.of("picture")));
        remarks.addAll(scans.remarks());
        return new Manuscript(form, List.of(read), remarks);
    }

    static void write(BufferedImage image, Form form, Path file) throws IOException {
        if (form == Form.JPEG) {
            Raster.jpeg(image, QUALITY, file);
        } else {
            ImageIO.write(image, "png", file.toFile());
        }
    }

    /** Its points as they are meant to be seen; of a very large one only as many as are needed. */
    static BufferedImage upright(Path original) throws IOException {
        try (var stream = ImageIO.createImageInputStream(original.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw new Errand.Declined("privacy.redaction.picture");
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                if (points > MOST_POINTS) throw new Errand.Declined("privacy.redaction.large", points / 10_000);
                var how = reader.getDefaultReadParam();
                int step = (int) Math.ceil(Math.sqrt((double) points / ENOUGH_POINTS));
                if (step > 1) how.setSourceSubsampling(step, step, 0, 0);
                return turned(Raster.copy(reader.read(0, how), BufferedImage.TYPE_INT_RGB), orientation(original));
            } finally {
                reader.dispose();
            }
        }
    }

    private static int orientation(Path original) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(original.toFile())
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | RuntimeException notSaid) {
            return 1;
        }
    }

    /** By the eight ways in which EXIF says a picture may lie. */
    private static BufferedImage turned(BufferedImage image, int orientation) {
        float w = image.getWidth();
        float h = image.getHeight();
        var turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> null;
                };
        if (turn == null) return image;
        boolean lying = orientation > 4;
        var turned = new BufferedImage(
                lying ? image.getHeight() : image.getWidth(),
                lying ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return turned;
    }

    static BufferedImage scaled(BufferedImage image, float scale) {
        if (scale == 1) return image;
        var small = new BufferedImage(
                Math.max(1, Math.round(image.getWidth() * scale)),
                Math.max(1, Math.round(image.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        graphics.dispose();
        return small;
    }
}
