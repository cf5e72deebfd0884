package org.gongkai.foundation.privacy.redaction;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongkai.foundation.privacy.scanning.Recognizer;

/**
 * A page as it comes out of a scanner (示例扫描件): a picture of lines of words, askew, with a seal over them. It knows where each word stands.
 *
 * @param places of the words that were drawn, in points of the picture
 */
public record ScannedPage(BufferedImage image, Map<String, Rectangle2D> places) {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final float SIZE = 44;
    private static final Font FONT = new Font("Noto Serif CJK SC", Font.PLAIN, 1).deriveFont(SIZE);

    /** The program beside the product; tests of scans cannot do without. */
    public static Recognizer recognizer() {
        var program = List.of("/usr/bin/tesseract", "/usr/local/bin/tesseract", "/opt/homebrew/bin/tesseract").stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("apt-get install tesseract-ocr tesseract-ocr-chi-sim"));
        return new Recognizer(program, "chi_sim");
    }

    /** @param lines words parted by {@code |} */
    public static ScannedPage of(double degrees, boolean sealed, String... lines) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(250, 249, 244));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.rotate(Math.toRadians(degrees), WIDTH / 2d, HEIGHT / 2d);
        graphics.setColor(new Color(30, 30, 30));
        graphics.setFont(FONT);
        Map<String, Rectangle2D> places = new HashMap<>();
        float y = 300;
        for (var line : lines) {
            float x = 180;
            for (var word : line.split("\\|")) {
                graphics.drawString(word, x, y);
                var size = FONT.getStringBounds(word, graphics.getFontRenderContext());
                var place = new Rectangle2D.Double(x, y - SIZE * .8, size.getWidth(), SIZE * .85);
                places.put(
                        word,
                        graphics.getTransform().createTransformedShape(place).getBounds2D());
                x += (float) size.getWidth();
            }
            y += 90;
        }
        if (sealed) {
            graphics.setColor(new Color(205, 40, 45));
            graphics.setStroke(new BasicStroke(9));
            graphics.drawOval(900, (int) y - 360, 330, 330);
        }
        graphics.dispose();
        return new ScannedPage(image, places);
    }

    public byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a scanner with a feeder makes it: a picture on each page. */
    public byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, image),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program reads in any picture, without anything of ours between. */
    static String read(Path picture) {
        try {
            var process = new ProcessBuilder(
                            recognizer().program(), picture.toString(), "stdout", "-l", "chi_sim", "--psm", "3")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
