package org.gongkai;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A container whose parts a fuzzer can reach: changed bytes of a packed file hardly ever unpack. */
public final class FuzzZip {

    private FuzzZip() {}

    /** A container with one part changed: the one that the first line names, else the usual one. */
    public static byte[] with(Map<String, String> parts, String usual, byte[] input) {
        var all = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        int line = 0;
        while (line < input.length && input[line] != '\n') {
            line++;
        }
        var name = new String(input, 0, line, StandardCharsets.UTF_8);
        if (all.containsKey(name)) {
            all.put(name, Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length));
        } else {
            all.put(usual, input);
        }
        return of(all);
    }

    /** A container of these parts. */
    public static byte[] of(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
