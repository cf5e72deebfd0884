package org.gongkai.disclosure.publishing.saved;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The characters of a page (编码): what the bytes are counts more than what the page says of itself, which saving often breaks. */
public final class Encoding {

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private Encoding() {}

    public static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, other(bytes));
        }
    }

    private static Charset other(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        var name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.startsWith("big5")) return Charset.forName("Big5-HKSCS");
        return name.startsWith("utf") && fewFaults(bytes) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    }

    /** A page in UTF-8 with a character cut in two somewhere is still a page in UTF-8. */
    private static boolean fewFaults(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.chars().filter(c -> c == '\uFFFD').count() * 200
                < text.chars().filter(c -> c > 0x7F).count();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
