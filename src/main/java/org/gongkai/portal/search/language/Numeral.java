package org.gongkai.portal.search.language;

/** Numbers in Chinese numerals (汉字数字), as 二〇一九 by place or 五十四 by name. */
final class Numeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEPS = "十百千";

    private Numeral() {}

    static int read(String text) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(text);
        }
        var written = text.replace('○', '〇').replace('零', '〇').replace('0', '〇');
        return written.chars().anyMatch(c -> STEPS.indexOf(c) >= 0) ? named(written) : placed(written);
    }

    private static int placed(String text) {
        int value = 0;
        for (var c : text.toCharArray()) {
            value = value * 10 + DIGITS.indexOf(c);
        }
        return value;
    }

    private static int named(String text) {
        int value = 0;
        int digit = 0;
        for (var c : text.toCharArray()) {
            int step = STEPS.indexOf(c);
            if (step < 0) {
                digit = DIGITS.indexOf(c);
            } else {
                value += Math.max(digit, 1) * (int) Math.pow(10, step + 1);
                digit = 0;
            }
        }
        return value + digit;
    }
}
