package org.gongkai.foundation.privacy.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without the differences that do not matter (归一化文本): width, case, blanks, line breaks, punctuation. What was blacked out stays as
 * a mark, so that words on both its sides do not grow together.
 */
final class Folded {

    static final char BLACK = '■';

    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[256];

    private Folded(CharSequence original) {
        for (int at = 0; at < original.length(); ) {
            int c = Character.codePointAt(original, at);
            add(c, at);
            at += Character.charCount(c);
        }
    }

    static Folded of(CharSequence original) {
        return new Folded(original);
    }

    String text() {
        return text.toString();
    }

    /** Where in the original a character of the folded text comes from. */
    int origin(int at) {
        return origins[at];
    }

    int indexOf(String folded, int from) {
        return text.indexOf(folded, from);
    }

    private void add(int c, int origin) {
        if (c >= 0x4e00 && c <= 0x9fff || c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
            append(c, origin);
        } else if (c > ' ') {
            Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(one -> Character.isLetterOrDigit(one) || one == BLACK)
                    .forEach(one -> append(one, origin));
        }
    }

    private void append(int c, int origin) {
        int at = text.length();
        text.appendCodePoint(c);
        if (text.length() > origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        Arrays.fill(origins, at, text.length(), origin);
    }
}
