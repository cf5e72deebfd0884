package org.gongkai.standards.catalogue.cell;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text in one width and with figures in Arabic digits, for recognising; never for keeping. */
final class Plain {
    private static final Pattern HAN_NUMBER =
            Pattern.compile("(?<![月第])[一二三四五六七八九十百两〇零]{1,6}(?=个?(?:工作日|小时|天|个月|月内|年内|自然日)|日(?!前|期|常|报))");
    private static final String DIGITS = "零一二三四五六七八九";

    private Plain() {}

    /** Half-width letters, digits and signs; Chinese numbers before units become digits; blanks inside lines go. */
    static String of(String text) {
        var half = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[ \\t]+", "");
        return HAN_NUMBER.matcher(half).replaceAll(Plain::digits);
    }

    private static String digits(MatchResult found) {
        var number = found.group().replace('两', '二').replace('〇', '零');
        if (number.length() > 1 && number.indexOf('十') < 0 && number.indexOf('百') < 0) {
            return number;
        }
        int total = 0;
        int digit = 0;
        for (char c : number.toCharArray()) {
            if (c == '百') {
                total += Math.max(1, digit) * 100;
                digit = 0;
            } else if (c == '十') {
                total += Math.max(1, digit) * 10;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return Integer.toString(total + digit);
    }
}
