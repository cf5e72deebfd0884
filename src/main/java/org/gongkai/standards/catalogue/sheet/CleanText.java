package org.gongkai.standards.catalogue.sheet;

import java.util.regex.Pattern;

/** Removes what copying and exporting leaves in cells: escapes, invisible characters, odd blanks. Words stay untouched. */
public final class CleanText {
    private static final Pattern ESCAPED_RETURN = Pattern.compile("_x000[dD]_");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E]");
    private static final Pattern ODD_BLANK = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t]");
    private static final Pattern LINES = Pattern.compile("[ ]*(?:\\r\\n?|\\n|\\u000B|\\u2028|\\u2029)[\\s]*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private CleanText() {}

    public static String of(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var clean = ESCAPED_RETURN.matcher(text).replaceAll("\n");
        clean = INVISIBLE.matcher(clean).replaceAll("");
        clean = ODD_BLANK.matcher(clean).replaceAll(" ");
        clean = LINES.matcher(clean).replaceAll("\n");
        return CONTROL.matcher(clean).replaceAll("").strip();
    }
}
