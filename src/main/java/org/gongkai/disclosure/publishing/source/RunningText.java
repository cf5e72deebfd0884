package org.gongkai.disclosure.publishing.source;

import java.util.regex.Pattern;

/**
 * Texts whose line ends were lost (连排文本): gets them back where the numbering of an official paper shows them. Only numbers
 * that continue a row (一、二、三、 and within each （一）（二）) count, so that an enumeration inside a sentence stays whole.
 */
final class RunningText {

    private static final int SHORT = 240;
    private static final int LONGEST_HEAD = 24;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern MARK = Pattern.compile(
            "(?<head>[一二三四五六七八九十]{1,3})、|（(?<part>[一二三四五六七八九十]{1,3})）|第(?<article>[一二三四五六七八九十百]{1,5})条(?=[\\s　])");
    private static final Pattern SALUTATION = Pattern.compile("^(.{2,120}?[：:])(?=.{60})");

    private RunningText() {}

    static String broken(String text) {
        if (text.indexOf('\n') >= 0 || text.length() < SHORT) return text;
        var lines = new StringBuilder();
        int head = 0;
        int part = 0;
        int article = 0;
        int end = 0;
        var mark = MARK.matcher(text);
        while (mark.find()) {
            boolean begins = begins(text, mark.start(), end);
            if (mark.group("head") != null && value(mark.group("head")) == head + 1 && begins) {
                head++;
                part = 0;
            } else if (mark.group("part") != null && value(mark.group("part")) == part + 1 && begins) {
                part++;
            } else if (mark.group("article") != null && value(mark.group("article")) == article + 1) {
                article++;
            } else {
                continue;
            }
            line(lines, text.substring(end, mark.start()));
            end = mark.start();
        }
        line(lines, text.substring(end));
        return lines.toString();
    }

    /** After the end of a sentence, or right behind a short heading. */
    private static boolean begins(String text, int at, int lastBreak) {
        if (at == 0 || "。；：:！？”）".indexOf(text.charAt(at - 1)) >= 0) return true;
        return lastBreak > 0
                && at - lastBreak <= LONGEST_HEAD
                && text.substring(lastBreak, at).matches("[^，。；]*");
    }

    private static void line(StringBuilder lines, String text) {
        if (text.isBlank()) return;
        if (!lines.isEmpty()) {
            boolean head = text.length() <= LONGEST_HEAD && text.matches("[一二三四五六七八九十]{1,3}、[^，。；：]*");
            lines.append(head ? "\n\n## " : "\n\n").append(text.strip());
            return;
        }
        lines.append(SALUTATION.matcher(text.strip()).replaceFirst("$1\n\n"));
    }

    private static int value(String numeral) {
        int total = 0;
        int digit = 0;
        for (int c : numeral.chars().toArray()) {
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
        return total + digit;
    }
}
