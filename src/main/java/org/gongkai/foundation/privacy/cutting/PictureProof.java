package org.gongkai.foundation.privacy.cutting;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;

/** Looks whether a picture is black where it should be and holds nothing but its points. */
final class PictureProof {

    static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16BE);

    private PictureProof() {}

    static List<String> leaks(Path result, Manuscript manuscript, Cuts cuts) throws IOException {
        List<String> leaks = new ArrayList<>();
        var image = ImageIO.read(result.toFile());
        if (image == null) return List.of("unreadable");
        for (var box : Paint.boxes(manuscript, cuts).getFirst()) {
            if (!Raster.isBlack(image, box, 1)) leaks.add("paint\t1");
        }
        var bytes = Files.readAllBytes(result);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean more = text.startsWith("\u0089PNG") ? hasMoreChunks(bytes) : hasMoreSegments(bytes);
        if (more) leaks.add("metadata");
        for (var word : cuts.words()) {
            for (var charset : CHARSETS) {
                if (Mentions.isTelling(word)
                        && text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    leaks.add("bytes");
                }
            }
        }
        return leaks;
    }

    /** Whether a PNG has other chunks than those of its points. */
    private static boolean hasMoreChunks(byte[] png) {
        int at = 8;
        while (at + 12 <= png.length) {
            int length = number(png, at, 4);
            var kind = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (!List.of("IHDR", "PLTE", "IDAT", "IEND").contains(kind) || length < 0) return true;
            at += 12 + length;
        }
        return at != png.length;
    }

    /** Whether a JPEG has segments of applications other than JFIF, or remarks, or a second picture. */
    private static boolean hasMoreSegments(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            if (marker > 0xe0 && marker <= 0xef || marker == 0xfe) return true;
            if (marker == 0xda) return hasSecond(jpeg, at);
            at += 2 + number(jpeg, at + 2, 2);
        }
        return true;
    }

    private static boolean hasSecond(byte[] jpeg, int from) {
        for (int at = from + 2; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xff) == 0xff) {
                int marker = jpeg[at + 1] & 0xff;
                if (marker == 0xd9) return at + 2 != jpeg.length;
                if (marker == 0xd8 || marker == 0xfe || marker >= 0xe0 && marker <= 0xef) return true;
            }
        }
        return false;
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) number = number << 8 | bytes[i] & 0xff;
        return number;
    }
}
