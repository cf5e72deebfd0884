package org.gongkai.standards.catalogue.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Removes what copying and exporting leaves in cells: escapes, invisible characters, odd blanks, letters and figures in full
 * width, the signs of symbol fonts. Words and Chinese punctuation stay untouched.
 */
public final class CleanText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF\\u202A-\\u202E\\uFE00-\\uFE0F\\uFFFC]");
    private static final Pattern BLANK_INSIDE_A_WORD =
            Pattern.compile("(?<=\\p{IsHan})[\\u00A0\\u2000-\\u200A\\u202F\\u205F]+(?=\\p{IsHan})");
    private static final Pattern ODD_BLANK = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t]");
    private static final Pattern LINES = Pattern.compile("[ ]*(?:\\r\\n?|\\n|\\u000B|\\u0085|\\u2028|\\u2029)[\\s]*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]");
    private static final Pattern SYMBOL_FONT = Pattern.compile("[\\uF020-\\uF0FF]");

    /** Boxes and ticks of Wingdings and Wingdings 2, which offices use for forms. */
    private static final String SYMBOLS = "\uF0FE\uF0FC\uF052\uF0FD\uF053\uF06E\uF0A8\uF0A3\uF06F\uF071\uF072";

    private static final String MEANT = "☑√☑☒☒■□□□□□";

    private CleanText() {}

    /** The text as a reader sees it. */
    public static String of(String text) {
        if (text.isEmpty() || isPlain(text)) {
            return text;
        }
        var clean = ESCAPED.matcher(text).replaceAll(CleanText::unescaped);
        clean = INVISIBLE.matcher(clean).replaceAll("");
        clean = BLANK_INSIDE_A_WORD.matcher(clean).replaceAll("");
        clean = ODD_BLANK.matcher(clean).replaceAll(" ");
        clean = LINES.matcher(clean).replaceAll("\n");
        clean = FULL_WIDTH.matcher(clean).replaceAll(CleanText::halved);
        clean = SYMBOL_FONT.matcher(clean).replaceAll(CleanText::symbol);
        return CONTROL.matcher(clean).replaceAll("").strip();
    }

    /** Most cells need nothing: only Chinese, ASCII without blanks at the ends and without escapes. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean han = c >= 0x4E00 && c <= 0x9FFF;
            boolean ascii = c > ' ' && c < 0x7F && c != '_';
            if (!han && !ascii) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(MatchResult found) {
        char c = (char) Integer.parseInt(found.group(1), 16);
        return c == '\r' ? "\n" : c == '$' || c == '\\' ? "\\" + c : String.valueOf(c);
    }

    private static String halved(MatchResult found) {
        return String.valueOf((char) (found.group().charAt(0) - 0xFEE0));
    }

    private static String symbol(MatchResult found) {
        int known = SYMBOLS.indexOf(found.group().charAt(0));
        return known < 0 ? "" : String.valueOf(MEANT.charAt(known));
    }
}
