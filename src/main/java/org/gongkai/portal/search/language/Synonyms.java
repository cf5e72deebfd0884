package org.gongkai.portal.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that mean the same (同义词) at the moment of a query. */
public record Synonyms(List<Rule> rules) {

    public static final Synonyms NONE = new Synonyms(List.of());

    /** More ways to say a thing make the query slow and help nobody. */
    private static final int MOST = 8;

    /** What is typed, and what it also finds. */
    public record Rule(List<String> typed, List<String> meant) {

        public Rule {
            typed = List.copyOf(typed);
            meant = List.copyOf(meant);
        }

        /** Each word finds all others. */
        public static Rule group(List<String> words) {
            return new Rule(words, words);
        }
    }

    public Synonyms {
        rules = List.copyOf(rules);
    }

    /** A word as it is compared: half width, small letters. */
    public static String folded(String word) {
        return Folding.fold(word).toLowerCase(Locale.ROOT);
    }

    /** The other ways to say a word that somebody typed; of a longer word its known part is said otherwise. */
    public List<String> of(String word) {
        Set<String> ways = new LinkedHashSet<>();
        rules.forEach(rule -> rule.typed().stream()
                .filter(word::contains)
                .forEach(part -> rule.meant().stream()
                        .filter(meant -> isOther(word, part, meant))
                        .forEach(meant -> ways.add(word.replace(part, meant)))));
        return ways.stream().limit(MOST).toList();
    }

    /** What else is meant by the words of a sentence. */
    public List<String> in(String sentence) {
        Set<String> ways = new LinkedHashSet<>();
        rules.forEach(rule -> rule.typed().stream()
                .filter(sentence::contains)
                .forEach(part -> rule.meant().stream()
                        .filter(meant -> isOther(sentence, part, meant))
                        .forEach(ways::add)));
        return ways.stream().limit(MOST).toList();
    }

    /** Whoever wrote 居民身份证 wrote 身份证 too, and need not be told so. */
    private static boolean isOther(String text, String part, String meant) {
        return !meant.equals(part) && !(meant.contains(part) && text.contains(meant));
    }
}
