package org.gongkai.disclosure.publishing.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.saved.Dates;
import org.gongkai.disclosure.publishing.saved.Lines;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Element;

/**
 * The lines around the place where a text begins (正文起始处): those above it on the page, and its own first ones. Title and day
 * of publication stand there, in whatever dress.
 */
record Nearby(List<Element> above, List<Element> first) {

    private static final int ABOVE = 40;
    private static final int FIRST = 12;
    private static final int LONGEST = 160;
    private static final int CLOSE = 8;
    private static final int AFTER_TITLE = 25;

    /** What may stand beside a day on the line that tells when a page was put on line. */
    private static final Pattern BESIDE_DAY =
            Pattern.compile("^[^\\p{IsHan}]*(\\d{1,2}月\\d{1,2}日|星期.)?[^\\p{IsHan}]*$");

    static Nearby of(List<Element> before, Element text) {
        var own = Lines.of(text);
        return new Nearby(
                before.subList(Math.max(0, before.size() - ABOVE), before.size()).stream()
                        .flatMap(line -> parts(line).stream())
                        .toList(),
                own.subList(0, Math.min(FIRST, own.size())).stream()
                        .flatMap(line -> parts(line).stream())
                        .toList());
    }

    /** A title that is only set in two lines stays one, and so does a long text. */
    private static List<Element> parts(Element line) {
        var parts = Lines.broken(line);
        boolean apart = parts.size() < 8
                && parts.stream()
                        .anyMatch(part -> tellsDay(Words.of(part))
                                || Label.ANY.matcher(Words.of(part)).find());
        return apart ? parts : List.of(line);
    }

    Stream<Element> all() {
        return Stream.concat(above.stream(), first.stream())
                .filter(line -> Words.of(line).length() <= LONGEST);
    }

    /** Lines that may tell the day: those that follow the title above the text, those next to the text, those under a title in it. */
    List<String> besideTitle(String title) {
        var over = words(above);
        var own = words(first);
        var found = new ArrayList<>(afterTitle(over, Words.bare(title), true));
        over.reversed().stream()
                .limit(CLOSE)
                .filter(words -> words.length() < 120)
                .forEach(found::add);
        found.addAll(afterTitle(own, Words.bare(title), false));
        return found;
    }

    private static List<String> words(List<Element> lines) {
        return lines.stream()
                .map(Words::of)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                .toList();
    }

    private static List<String> afterTitle(List<String> lines, String title, boolean last) {
        var places = IntStream.range(0, lines.size())
                .filter(place -> {
                    var line = Words.bare(lines.get(place));
                    return line.equals(title) || line.length() > 5 && title.endsWith(line);
                })
                .boxed()
                .toList();
        return (last ? places.reversed() : places)
                .stream()
                        .flatMap(place -> lines.stream().skip(place + 1L).limit(AFTER_TITLE))
                        .filter(Nearby::tellsDay)
                        .toList();
    }

    /** A day alone, or with a time, or among labels; not a sentence in which a day occurs. */
    private static boolean tellsDay(String words) {
        if (Dates.in(words).isEmpty() || words.length() > 120) return false;
        return Label.ANY.matcher(words).find()
                || BESIDE_DAY.matcher(Dates.without(words)).matches()
                || Words.marks(words) == 0 && words.matches("^[\\[【（(]?\\s*((19|20)\\d{2}[-/.年]).*");
    }
}
