package org.gongkai.disclosure.publishing.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text says, without the way in which it is set (文字): its letters in order, and its numbers apart, since forms that
 * are filled in year after year differ in nothing but these.
 *
 * @param letters Chinese characters and letters only
 * @param numbers how often each number stands there
 */
record Wording(String letters, Map<String, Integer> numbers) {

    /** Digits, and Chinese numerals that count days, years, issues or batches. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d+|第?[〇○零一二三四五六七八九十百]{1,9}(?=[年月日号期批次届季周])|[上中下]旬|[春夏秋冬]季");

    static Wording of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Map<String, Integer> numbers = new HashMap<>();
        NUMBER.matcher(plain).results().forEach(found -> numbers.merge(trimmed(found.group()), 1, Integer::sum));
        var letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return new Wording(letters.toString(), numbers);
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

    private static String trimmed(String number) {
        return number.replaceFirst("^第?0*(?=.)", "");
    }

    /** Runs of letters, each as one number; every run once. */
    List<Long> runs(int length) {
        List<Long> runs = new ArrayList<>(letters.length());
        for (int at = 0; at + length <= letters.length(); at++) {
            long run = 1_125_899_906_842_597L;
            for (int i = at; i < at + length; i++) run = 31 * run + letters.charAt(i);
            runs.add(run);
        }
        return runs;
    }
}
