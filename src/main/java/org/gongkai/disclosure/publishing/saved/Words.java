package org.gongkai.disclosure.publishing.saved;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words of elements, measured. */
public final class Words {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF\\p{P}\\p{S}]+");
    private static final String MARKS = "，。；、：？！";

    private Words() {}

    /** The words on one line, blanks of every kind made one. */
    public static String of(Element element) {
        return line(element.text());
    }

    public static String line(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip();
    }

    /** Without any blanks, as labels are compared: 文　　号 is 文号. */
    public static String solid(String text) {
        return BLANK.matcher(text).replaceAll("");
    }

    /** Letters and digits alone, as titles are compared. */
    public static String bare(String text) {
        return NOISE.matcher(text).replaceAll("");
    }

    /** How many characters stand outside links. */
    public static int prose(Element element) {
        return Math.max(0, of(element).length() - linked(element));
    }

    /** How many characters stand in links. */
    public static int linked(Element element) {
        return element.select("a[href]").stream().mapToInt(a -> of(a).length()).sum();
    }

    /** Share of the characters that stand in links. */
    public static double linkShare(Element element) {
        int all = of(element).length();
        return all == 0 ? 0 : (double) linked(element) / all;
    }

    /** Marks that only sentences have. */
    public static int marks(String text) {
        return (int) text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    }
}
