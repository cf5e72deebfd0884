package org.gongkai.disclosure.publishing.richtext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How a list counts (编号): not at all, 1. , （1）, 一、 or （一）; law texts cite these marks, so they are kept. */
record Numbering(boolean ordered, String style, int start) {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,3})\\s*[.．、]?");
    private static final Pattern DECIMAL_IN_BRACKETS =
            Pattern.compile("[（(]\\s*([0-9]{1,3})\\s*[）)]|([0-9]{1,3})\\s*[）)]");
    private static final Pattern CJK = Pattern.compile("([一二三四五六七八九十]{1,3})\\s*[、.．]?");
    private static final Pattern CJK_IN_BRACKETS = Pattern.compile("[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[）)]");
    private static final Pattern LETTER = Pattern.compile("[a-zA-Z]{1,4}\\s*[.)）、]");

    static Numbering of(String marker) {
        var mark = marker.replace('\u00a0', ' ').strip();
        var decimal = DECIMAL.matcher(mark);
        if (decimal.matches()) return new Numbering(true, "", number(decimal));
        var bracketed = DECIMAL_IN_BRACKETS.matcher(mark);
        if (bracketed.matches()) return new Numbering(true, "paren", number(bracketed));
        var cjk = CJK.matcher(mark);
        if (cjk.matches()) return new Numbering(true, "cjk", number(cjk));
        var cjkBracketed = CJK_IN_BRACKETS.matcher(mark);
        if (cjkBracketed.matches()) return new Numbering(true, "cjk-paren", number(cjkBracketed));
        return new Numbering(LETTER.matcher(mark).matches(), "", 1);
    }

    /** Whether an item so numbered goes on with this list instead of beginning another. */
    boolean continues(Element list) {
        return list.tagName().equals(ordered ? "ol" : "ul") && list.className().equals(style);
    }

    Element list() {
        var list = new Element(ordered ? "ol" : "ul");
        if (!style.isEmpty()) list.addClass(style);
        if (ordered && start > 1) list.attr("start", String.valueOf(start));
        return list;
    }

    private static int number(Matcher mark) {
        var digits = mark.group(1) != null ? mark.group(1) : mark.group(2);
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : chinese(digits);
    }

    private static int chinese(String digits) {
        var ten = digits.indexOf('十');
        if (ten < 0) return CHINESE.indexOf(digits.charAt(digits.length() - 1));
        var tens = ten == 0 ? 1 : CHINESE.indexOf(digits.charAt(0));
        return tens * 10 + (ten == digits.length() - 1 ? 0 : CHINESE.indexOf(digits.charAt(digits.length() - 1)));
    }
}
