package org.gongkai;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text out of the bytes of a fuzzer. Bytes as they are make few Chinese words; so an input that begins with a byte 1 is read as a
 * list of numbers of words, one byte each, and what it finds are sentences.
 */
public final class FuzzText {

    private FuzzText() {}

    public static String of(byte[] bytes, List<String> words) {
        if (bytes.length == 0 || bytes[0] != 1) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        for (int i = 1; i < bytes.length; i++) {
            text.append(words.get((bytes[i] & 0xff) % words.size()));
        }
        return text.toString();
    }
}
