package org.gongkai.disclosure.publishing.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a text says, without the way in which it is set (文字): its letters in order, and its numbers apart, since forms that
 * are filled in year after year differ in nothing but these. Read in one pass: every document that comes in is read so.
 *
 * @param letters Chinese characters and letters only
 * @param numbers how often each number stands there
 */
record Wording(String letters, Map<String, Integer> numbers) {

    private static final String CHINESE_DIGITS = "〇○零一二三四五六七八九十百";

    /** What turns Chinese numerals before it into a number of a day, a year, an issue or a batch. */
    private static final String COUNTED = "年月日号期批次届季周";

    private static final String THIRDS_OF_MONTHS = "上中下";
    private static final String SEASONS = "春夏秋冬";

    static Wording of(String text) {
        Map<String, Integer> numbers = new HashMap<>();
        var letters = new StringBuilder(text.length());
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = folded(text.charAt(at));
            if (c >= '0' && c <= '9') {
                int end = at + 1;
                while (end < length && isDigit(text.charAt(end))) end++;
                count(numbers, digits(text, at, end));
                at = end - 1;
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                letters.append(c);
                if (isChineseDigit(c)) at = numeral(text, at, letters, numbers);
                else if (isThird(text, at, c)) count(numbers, text.substring(at, at + 2));
            } else if (c == '〇' || c == '○') {
                at = numeral(text, at, letters, numbers);
            }
        }
        return new Wording(letters.toString(), numbers);
    }

    /** Counts Chinese numerals where something is counted with them; their letters stay letters. */
    private static int numeral(String text, int from, StringBuilder letters, Map<String, Integer> numbers) {
        int end = from + 1;
        while (end < text.length() && isChineseDigit(text.charAt(end))) letters.append(text.charAt(end++));
        if (end < text.length() && COUNTED.indexOf(text.charAt(end)) >= 0) count(numbers, text.substring(from, end));
        return end - 1;
    }

    private static boolean isThird(String text, int at, char c) {
        if (at + 1 >= text.length()) return false;
        char next = text.charAt(at + 1);
        return next == '旬' && THIRDS_OF_MONTHS.indexOf(c) >= 0 || next == '季' && SEASONS.indexOf(c) >= 0;
    }

    private static void count(Map<String, Integer> numbers, String number) {
        numbers.merge(number, 1, Integer::sum);
    }

    private static String digits(String text, int from, int to) {
        var digits = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = folded(text.charAt(at));
            if (c != '0' || !digits.isEmpty() || at + 1 == to) digits.append(c);
        }
        return digits.toString();
    }

    private static boolean isDigit(char c) {
        char folded = folded(c);
        return folded >= '0' && folded <= '9';
    }

    private static boolean isChineseDigit(char c) {
        return CHINESE_DIGITS.indexOf(c) >= 0;
    }

    /** Full-width letters and digits as half-width ones. */
    private static char folded(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    }

    /** Which part of the numbers of two texts is the same; 1 where neither has any. */
    double sharedNumbers(Wording other) {
        int all = count(numbers) + count(other.numbers);
        if (all == 0) return 1;
        int same = numbers.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.numbers.getOrDefault(entry.getKey(), 0)))
                .sum();
        return 2.0 * same / all;
    }

    /** Whether both name numbers and not the same: one issue of a series beside another. */
    boolean isOtherIssueThan(Wording other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers);
    }

    private static int count(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Runs of letters, each as one number, every run once, in ascending order. */
    long[] runs(int length) {
        if (letters.length() < length) return new long[0];
        long[] runs = new long[letters.length() - length + 1];
        for (int at = 0; at < runs.length; at++) {
            long run = 1_125_899_906_842_597L;
            for (int i = at; i < at + length; i++) run = 31 * run + letters.charAt(i);
            runs[at] = run;
        }
        Arrays.sort(runs);
        int kept = 0;
        for (int at = 0; at < runs.length; at++) {
            if (at == 0 || runs[at] != runs[at - 1]) runs[kept++] = runs[at];
        }
        return Arrays.copyOf(runs, kept);
    }
}
