package org.gongkai.portal.search.language;

import java.text.Normalizer;

/** Makes typed text comparable (归一): full width to half width, no control characters, single blanks. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Z}]+", " ")
                .strip();
    }
}
