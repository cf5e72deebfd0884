package org.gongkai.standards.catalogue.cell;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text in one width and with figures in Arabic digits, for recognising; never for keeping. */
final class Plain {
    private static final Pattern HAN_NUMBER = Pattern.compile("[一二三四五六七八九十两]{1,3}(?=个?(?:工作日|小时|日内|天|个月|月内|年内))");
    private static final String DIGITS = "零一二三四五六七八九";

    private Plain() {}

    /** Half-width letters, digits and signs; Chinese numbers before units become digits; blanks inside lines go. */
    static String of(String text) {
        var half = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[ \\t]+", "");
        return HAN_NUMBER.matcher(half).replaceAll(Plain::digits);
    }

    private static String digits(MatchResult found) {
        var number = found.group().replace('两', '二');
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? Integer.toString(DIGITS.indexOf(number)) : number;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return Integer.toString(tens * 10 + ones);
    }
}
