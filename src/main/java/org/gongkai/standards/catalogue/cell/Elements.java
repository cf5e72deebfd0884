package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the elements of a cell (公开内容、要素): the check-list of what a publication must contain. */
public final class Elements {
    private static final Pattern BULLETS = Pattern.compile(
            "[●•▪◆★■◇▲►▶➢➤✓✔√☆○◎※＊\\u2043\\u2474-\\u249B\\u3220-\\u3229\\u2160-\\u216B][.．、]?|(?<=[;；。\\n、])\\s*[*·–—-]\\s*(?=\\S)|^[*·–—-]\\s*");
    private static final Pattern LEAD = Pattern.compile("^(?:主要|具体|公开)?(?:包括|包含|内容|要素|内容包括|如下|公开内容)(?:如下|有)?[:：]\\s*");
    private static final Pattern COUNTED =
            Pattern.compile("[（(](\\d{1,2})[)）]|(?<![\\d.])(\\d{1,2})\\s*[.．、)）](?!\\d)|([①-⑳])"
                    + "|(?<![A-Za-z])([A-Za-z])[.．、)）]|(?<=^|\\n)(\\d{1,2})\\s+(?=\\p{IsHan})");
    private static final Pattern HAN_COUNTED = Pattern.compile("(?:^|(?<=[;；。\\n]))[（(]?[一二三四五六七八九十]{1,2}[、)）]");
    private static final Pattern EDGES = Pattern.compile("^[;；、，,。:：\\s]+|[;；、，,。\\s]+$");

    private Elements() {}

    public static List<String> read(String cell) {
        var plain = LEAD.matcher(cell.strip()).replaceFirst("");
        var groups = HAN_COUNTED.split(BULLETS.matcher(plain).replaceAll("\n"));
        var text = lines(Arrays.stream(groups).map(Elements::counted).collect(Collectors.joining("\n")));
        var parts = Separators.parts(text, ";；。\n");
        if (parts.size() == 1) {
            parts = Separators.parts(text, "、");
        }
        if (parts.size() == 1) {
            parts = Separators.parts(text, "，,");
        }
        for (var rare : new String[] {"|｜", "·/／", " "}) {
            var split = parts.size() == 1 ? Separators.parts(text, rare) : parts;
            boolean words = split.stream().allMatch(part -> part.length() > 1 && part.length() <= 20);
            parts = split.size() > 2 && words || rare.startsWith("|") ? split : parts;
        }
        var elements = new LinkedHashSet<String>();
        for (var part : parts) {
            var element = EDGES.matcher(part).replaceAll("");
            if (!element.isEmpty()) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    /** Turns running numbers 1, 2, 3 … into line breaks; other figures stay. */
    private static String counted(String text) {
        var found = COUNTED.matcher(text);
        var starts = new ArrayList<int[]>();
        int next = 1;
        while (found.find()) {
            if (number(found) == next) {
                starts.add(new int[] {found.start(), found.end()});
                next++;
            }
        }
        if (starts.size() < 2 && !(starts.size() == 1 && starts.getFirst()[0] == 0)) {
            return text;
        }
        var broken = new StringBuilder();
        int from = 0;
        for (var start : starts) {
            broken.append(text, from, start[0]).append('\n');
            from = start[1];
        }
        return broken.append(text, from, text.length()).toString();
    }

    private static int number(java.util.regex.Matcher found) {
        if (found.group(3) != null) {
            return found.group(3).charAt(0) - '①' + 1;
        }
        if (found.group(4) != null) {
            return Character.toLowerCase(found.group(4).charAt(0)) - 'a' + 1;
        }
        return Stream.of(found.group(1), found.group(2), found.group(5))
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** A line break in the middle of a word, or behind the words over a list of its own, only wraps the cell. */
    private static String lines(String text) {
        return text.replaceAll("(?<=[、，,（(“：:])\\n|\\n(?=[、，,）)”])", "");
    }
}
