package org.gongkai.foundation.privacy;

import java.util.Collection;

/** What stands around a place, on its own line (上下文). */
record Around(String text) {

    /** Up to so many characters before a place. */
    String before(int place, int length) {
        int from = place;
        while (from > 0 && place - from < length && text.charAt(from - 1) != '\n') from--;
        return text.substring(from, place);
    }

    /** Up to so many characters after a place. */
    String after(int place, int length) {
        int to = Math.min(text.length(), place + length);
        for (int at = place; at < to; at++) {
            if (text.charAt(at) == '\n') return text.substring(place, at);
        }
        return text.substring(place, to);
    }

    static boolean speaksOf(String words, Collection<String> any) {
        return any.stream().anyMatch(words::contains);
    }
}
