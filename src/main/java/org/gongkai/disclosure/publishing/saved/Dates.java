package org.gongkai.disclosure.publishing.saved;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages write them, in digits or in Chinese numerals (二〇二四年三月四日). */
public final class Dates {

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d])((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*日?");
    private static final Pattern NUMERALS =
            Pattern.compile("([一二][〇○Ｏ零O0一二三四五六七八九]{3})年([元正一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern SOLID =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:/t|[/_-])((?:19|20)\\d{2})[-/]?(0[1-9]|1[0-2])[-/]?([0-2]\\d|3[01])[/_.-]");
    private static final String FIGURES = "〇一二三四五六七八九";

    private Dates() {}

    /** The first day in a text. */
    public static Optional<LocalDate> in(String written) {
        var text = folded(written);
        for (var form : new Pattern[] {DIGITS, NUMERALS, SOLID}) {
            var match = form.matcher(text);
            while (match.find()) {
                var day = day(match);
                if (day.isPresent()) return day;
            }
        }
        return Optional.empty();
    }

    /** The day that a line consists of, as under a signature. */
    public static Optional<LocalDate> alone(String line) {
        var solid = Words.solid(folded(line));
        for (var form : new Pattern[] {DIGITS, NUMERALS}) {
            var match = form.matcher(solid);
            if (match.matches() && solid.contains("年")) return day(match);
        }
        return Optional.empty();
    }

    /** The day that an address carries, as /202403/t20240304_123.html. */
    public static Optional<LocalDate> inAddress(String address) {
        var match = ADDRESS.matcher(address);
        return match.find() ? day(match) : Optional.empty();
    }

    /** A text without its days. */
    public static String without(String written) {
        var text = folded(written);
        for (var form : new Pattern[] {DIGITS, NUMERALS, SOLID})
            text = form.matcher(text).replaceAll("");
        return text;
    }

    /** Full-width digits and marks as plain ones. */
    private static String folded(String text) {
        var plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) plain.append(c >= '\uFF0D' && c <= '\uFF19' ? (char) (c - 0xFEE0) : c);
        return plain.toString();
    }

    private static Optional<LocalDate> day(Matcher match) {
        try {
            return Optional.of(LocalDate.of(year(match.group(1)), number(match.group(2)), number(match.group(3))));
        } catch (DateTimeException | NumberFormatException noDay) {
            return Optional.empty();
        }
    }

    private static int year(String written) {
        var digits = new StringBuilder();
        for (char c : written.replaceAll("[○Ｏ零O]", "〇").toCharArray()) {
            digits.append(FIGURES.indexOf(c) >= 0 ? (char) ('0' + FIGURES.indexOf(c)) : c);
        }
        return Integer.parseInt(digits.toString());
    }

    /** A number below a hundred, in digits or in Chinese numerals (十二). */
    public static int number(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        var word = written.replaceAll("[元正]", "一");
        int ten = word.indexOf('十');
        if (ten < 0) return FIGURES.indexOf(word);
        int tens = ten == 0 ? 1 : FIGURES.indexOf(word.charAt(ten - 1));
        int ones = ten == word.length() - 1 ? 0 : FIGURES.indexOf(word.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
