package org.gongkai.standards.catalogue.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;

/** Finds out in which encoding a text was saved: UTF-8, UTF-16 with or without a byte order mark, or GB18030. */
final class CsvText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PROBE = 4096;

    private CsvText() {}

    static String of(byte[] content) throws NotReadable {
        if (startsWith(content, 0xFF, 0xFE)) {
            return decoded(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return decoded(content, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return decoded(content, 3, StandardCharsets.UTF_8);
        }
        var wide = wide(content);
        if (wide != null) {
            return decoded(content, 0, wide);
        }
        try {
            return decoded(content, 0, StandardCharsets.UTF_8);
        } catch (NotReadable notUtf8) {
            if (isCutOff(content)) {
                throw new NotReadable(Reason.CUT_OFF);
            }
            return decoded(content, 0, GB18030);
        }
    }

    /** Without a mark the zero halves of line ends, figures and separators tell UTF-16 and its order. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(content.length, PROBE); i++) {
            if (content[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even + odd < 2 || content.length % 2 != 0) {
            return null;
        }
        return odd > even * 4 ? StandardCharsets.UTF_16LE : even > odd * 4 ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-8 but for a character at the very end of which a part is missing. */
    private static boolean isCutOff(byte[] content) {
        for (int less = 1; less <= 3 && less < content.length; less++) {
            boolean lead = (content[content.length - less] & 0xC0) == 0xC0;
            if (lead) {
                try {
                    return decoded(java.util.Arrays.copyOf(content, content.length - less), 0, StandardCharsets.UTF_8)
                            .chars()
                            .anyMatch(c -> c > 0x7F);
                } catch (NotReadable e) {
                    return false;
                }
            }
        }
        return false;
    }

    private static String decoded(byte[] content, int from, Charset charset) throws NotReadable {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotReadable(Reason.NOT_TEXT);
        }
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
