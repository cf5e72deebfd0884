package org.gongkai.foundation.privacy.redaction;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;

/** Looks for words in every byte of a file, packed or not, as {@code strings} would after everything was unpacked. */
public final class Deep {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    private Deep() {}

    public static boolean holds(Path file, String word) throws IOException {
        for (var piece : pieces(Files.readAllBytes(file))) {
            var text = new String(piece, StandardCharsets.ISO_8859_1);
            var lower = text.toLowerCase(Locale.ROOT);
            for (var charset : CHARSETS) {
                var bytes = word.getBytes(charset);
                if (text.contains(new String(bytes, StandardCharsets.ISO_8859_1))) return true;
                // as a PDF writes strings that are not ASCII
                if (lower.contains(HexFormat.of().formatHex(bytes))) return true;
            }
        }
        return false;
    }

    private static List<byte[]> pieces(byte[] file) throws IOException {
        List<byte[]> pieces = new ArrayList<>(List.of(file));
        var head = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            try (var document = Loader.loadPDF(file)) {
                for (var key : document.getDocument().getXrefTable().keySet()) {
                    var object = document.getDocument().getObjectFromPool(key).getObject();
                    if (object instanceof COSStream stream) {
                        try (var in = stream.createInputStream()) {
                            pieces.add(in.readAllBytes());
                        } catch (IOException notPacked) {
                            pieces.add(stream.createRawInputStream().readAllBytes());
                        }
                    } else if (object != null) {
                        pieces.add(object.toString().getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
        if (head.startsWith("PK")) {
            try (var zip = ZipFile.builder().setByteArray(file).get()) {
                for (var entry : Collections.list(zip.getEntries())) {
                    pieces.add(entry.getName().getBytes(StandardCharsets.UTF_8));
                    var part = zip.getInputStream(entry).readAllBytes();
                    pieces.add(part);
                    // words that are spread over several elements
                    pieces.add(new String(part, StandardCharsets.UTF_8)
                            .replaceAll("<[^>]*>", "")
                            .getBytes(StandardCharsets.UTF_8));
                    if (new String(part, 0, Math.min(2, part.length), StandardCharsets.US_ASCII).equals("PK")) {
                        pieces.addAll(pieces(part));
                    }
                }
            }
        }
        return pieces;
    }
}
