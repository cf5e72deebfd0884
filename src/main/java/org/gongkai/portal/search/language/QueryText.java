package org.gongkai.portal.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query as a citizen means it (检索词): words, "phrases" in any quotation marks, at most one document number. There
 * are no operators; whatever else is typed is text.
 *
 * @param words what must be found, in the order typed
 * @param phrases what must be found letter by letter
 * @param stretch characters of the longest part without a blank, quotations left out: long ones are sentences
 * @param shortened whether the query was longer than anybody needs and its end was left out
 */
public record QueryText(
        String typed,
        List<String> words,
        List<String> phrases,
        @Nullable NumberForm number,
        int stretch,
        boolean shortened) {

    /** Characters of a query that are read. */
    public static final int LONGEST = 120;

    private static final int MOST_WORDS = 12;
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"“”「」『』]+)\"|“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|\"([^\"]+)$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final List<String> POLITE =
            List.of("我想请问一下", "我想问一下", "想请问一下", "想问一下", "我想请问", "我想问", "请问一下", "请问", "吗", "呢", "啊", "吧", "呀");

    /** Reads what was typed; never fails. */
    public static QueryText of(@Nullable String typed) {
        var folded = Folding.fold(typed == null ? "" : typed.substring(0, Math.min(typed.length(), 10 * LONGEST)));
        var shortened = folded.length() > LONGEST || typed != null && typed.length() > 10 * LONGEST;
        var text = shortened ? cut(folded) : folded;
        var number = NumberForm.in(text);
        var rest = number.map(n -> text.substring(0, n.start()) + " " + text.substring(n.end()))
                .orElse(text);
        var phrases = phrases(rest);
        return new QueryText(
                text,
                words(QUOTED.matcher(rest).replaceAll(" ")),
                phrases,
                number.map(NumberForm.Found::form).orElse(null),
                stretch(rest),
                shortened);
    }

    /** Nothing that could be looked for. */
    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && number == null;
    }

    /** Everything that counts, without marks; the number as it is printed. */
    public String plain() {
        return String.join(" ", terms());
    }

    /** Everything that should be marked in a snippet, longest meaning first. */
    public List<String> terms() {
        return Stream.of(
                        phrases.stream(), Optional.ofNullable(number).map(NumberForm::printed).stream(), words.stream())
                .flatMap(s -> s)
                .toList();
    }

    /** The same without its quotation marks, for whom nothing was found. */
    public Optional<String> unquoted() {
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(typed.replaceAll("[\"“”「」『』]", " ")
                        .replaceAll("\\s+", " ")
                        .strip());
    }

    private static String cut(String text) {
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    private static int stretch(String text) {
        return Pattern.compile(" ")
                .splitAsStream(text)
                .filter(part -> !QUOTED.matcher(part).matches())
                .mapToInt(part -> part.codePointCount(0, part.length()))
                .max()
                .orElse(0);
    }

    private static List<String> phrases(String text) {
        var found = new LinkedHashSet<String>();
        var matcher = QUOTED.matcher(text);
        while (matcher.find() && found.size() < MOST_WORDS) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                var phrase = matcher.group(group);
                if (phrase != null && !BETWEEN.matcher(phrase).replaceAll("").isEmpty()) {
                    found.add(phrase.strip());
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> words(String text) {
        var asked = text.toLowerCase(Locale.ROOT);
        for (var polite : POLITE) {
            asked = asked.replace(polite, " ");
        }
        var words = new ArrayList<>(split(asked));
        if (words.isEmpty()) {
            words.addAll(split(text.toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(words);
    }

    private static List<String> split(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
