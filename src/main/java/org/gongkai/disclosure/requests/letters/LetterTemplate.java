package org.gongkai.disclosure.requests.letters;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One version of the text of a kind of letter (文书模板).
 *
 * @param version up to 100 it came with the product, above it is the district's own
 * @param words one paragraph a line, with gaps as {@code {number}}
 */
public record LetterTemplate(LetterKind kind, int version, LocalDate from, String words) {

    /** The district's own versions are numbered from here. */
    public static final int OWN = 100;

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

    public boolean isOwn() {
        return version > OWN;
    }

    /** Filled in; a paragraph that is nothing but a gap without words is left out. */
    public String filled(Map<String, String> facts) {
        var text = new StringBuilder();
        words.lines()
                .map(line -> GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(known(facts, gap.group(1)))))
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The names of its gaps, in order. */
    public Set<String> gaps() {
        return GAP.matcher(words)
                .results()
                .map(gap -> gap.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String known(Map<String, String> facts, String gap) {
        return Objects.requireNonNull(facts.get(gap), () -> kind + " asks for " + gap);
    }
}
