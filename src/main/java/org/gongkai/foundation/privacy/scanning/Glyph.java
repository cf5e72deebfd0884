package org.gongkai.foundation.privacy.scanning;

import org.gongkai.foundation.privacy.redaction.Box;

/**
 * A character that a machine read (识别出的字).
 *
 * @param box where it stands, in points of the picture; as the recogniser tells it only roughly
 * @param sure how sure the recogniser is, 0 to 100
 */
record Glyph(String text, Box box, float sure) {

    Glyph at(Box place) {
        return new Glyph(text, place, sure);
    }

    float middle() {
        return box.x() + box.width() / 2;
    }

    /** Whether it fills a square, as Chinese characters do. */
    boolean isWide() {
        int c = text.codePointAt(0);
        return Character.isIdeographic(c) || c >= 0xff01 && c <= 0xff5e && Character.isLetterOrDigit(c);
    }
}
