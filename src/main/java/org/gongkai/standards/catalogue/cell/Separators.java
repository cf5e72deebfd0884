package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.List;

/** Splits at separators that stand outside of brackets and quotes. */
final class Separators {
    private static final String OPENING = "(（《〈〔[【“‘";
    private static final String CLOSING = ")）》〉〕]】”’";

    private Separators() {}

    /** Parts between any of the usual separators. */
    static List<String> parts(String text) {
        return parts(text, ";；、,，\n");
    }

    static List<String> parts(String text, String separators) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            boolean end = i == text.length();
            if (end || (depth == 0 || c == '\n') && separators.indexOf(c) >= 0) {
                var part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
