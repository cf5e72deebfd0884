package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a picture only its points are left, black where they should be. */
class PictureLeakTests {

    private static final String NAME = "陈小满";

    @TempDir
    private Path directory;

    @Test
    void aPhotographLosesWhatTheCameraAndEditorsWroteIntoIt() throws IOException {
        var original = jpeg(6);
        assertThat(Deep.holds(java.nio.file.Files.write(directory.resolve("planted.jpg"), original), NAME))
                .isTrue();
        var bench = Bench.open(directory.resolve("work"), original);
        var leaf = bench.manuscript().leaves().getFirst();
        assertThat(leaf.width()).as("turned as the camera says").isEqualTo(80);
        assertThat(leaf.height()).isEqualTo(200);
        var result = bench.cut(area(new Box(10, 20, 30, 40)));
        assertThat(bench.leaks()).isEmpty();
        assertThat(Deep.holds(result, NAME)).isFalse();
        var made = ImageIO.read(result.toFile());
        assertThat(made.getWidth()).isEqualTo(80);
        assertThat(light(made, 25, 40)).isLessThan(20);
        assertThat(light(made, 60, 150)).isGreaterThan(150);
    }

    @Test
    void aScreenshotLosesItsChunks() throws IOException {
        var original = png();
        var bench = Bench.open(directory.resolve("work"), original);
        var result = bench.cut(area(new Box(0, 0, 50, 50)));
        assertThat(bench.leaks()).isEmpty();
        assertThat(Deep.holds(result, NAME)).isFalse();
        assertThat(light(ImageIO.read(result.toFile()), 25, 25)).isZero();
    }

    @Test
    void theProofFindsAPlaceThatIsNotBlackAndWhatIsMoreThanPoints() throws IOException {
        var bench = Bench.open(directory.resolve("work"), png());
        bench.cut(area(new Box(0, 0, 50, 50)));
        java.nio.file.Files.write(directory.resolve("work").resolve("result"), png());
        assertThat(bench.leaks()).contains("paint\t1", "metadata");
        java.nio.file.Files.write(directory.resolve("work").resolve("result"), jpeg(1));
        assertThat(bench.leaks()).contains("metadata");
    }

    private static Cuts area(Box box) {
        return new Cuts(List.of(), List.of(new Cuts.Area(0, box)), List.of());
    }

    private static int light(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen();
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(220, 200, 180));
        graphics.fillRect(0, 0, 200, 80);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** With EXIF that turns it, a thumbnail, XMP, a remark, and something after the end. */
    private static byte[] jpeg(int orientation) throws IOException {
        var plain = picture("jpeg");
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        var exif = ByteBuffer.allocate(32).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("II".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0);
        segment(bytes, 0xe1, new String(exif.array(), StandardCharsets.ISO_8859_1));
        segment(bytes, 0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + NAME + "</x>"));
        segment(bytes, 0xfe, latin("摄影：" + NAME));
        bytes.write(plain, 2, plain.length - 2);
        bytes.write(NAME.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static void segment(ByteArrayOutputStream bytes, int marker, String content) throws IOException {
        var body = content.getBytes(StandardCharsets.ISO_8859_1);
        bytes.write(0xff);
        bytes.write(marker);
        bytes.write(ByteBuffer.allocate(2).putShort((short) (body.length + 2)).array());
        bytes.write(body);
    }

    private static byte[] png() throws IOException {
        var plain = picture("png");
        int afterHead = 8 + 25;
        var body = ("tEXtAuthor\0" + latin(NAME)).getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(body);
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, afterHead);
        bytes.write(ByteBuffer.allocate(4).putInt(body.length - 4).array());
        bytes.write(body);
        bytes.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        bytes.write(plain, afterHead, plain.length - afterHead);
        return bytes.toByteArray();
    }
}
