package org.gongkai.portal.search.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of the index (词表), found by how they begin, how they sound, and how they nearly are. */
public final class Lexicon {

    private static final int LOOKED_AT = 2_000;
    private static final Comparator<Word> HEAVIEST =
            Comparator.comparingInt(Word::weight).reversed().thenComparing(Word::text);

    static final Lexicon EMPTY = new Lexicon(List.of());

    private final Word[] byText;
    private final Word[] bySounds;
    private final Word[] byInitials;
    private final Map<String, Word> bySoftSounds = new HashMap<>();

    /** A word, how it sounds, and in how many titles it stands. */
    record Word(String text, String sounds, String initials, String soft, int weight) {}

    Lexicon(Collection<Word> words) {
        byText = sorted(words, Word::text);
        bySounds = sorted(words, Word::sounds);
        byInitials = sorted(words, Word::initials);
        words.stream().sorted(HEAVIEST).forEach(word -> bySoftSounds.putIfAbsent(word.soft(), word));
    }

    /** How many words there are. */
    public int size() {
        return byText.length;
    }

    boolean knows(String text) {
        return first(byText, Word::text, text).isPresent();
    }

    /** Words that begin like this, the most frequent first. */
    List<String> beginning(String text, int count) {
        return best(range(byText, Word::text, text), count);
    }

    /** Words that sound like this in full or by their first letters, or begin so. */
    List<String> sounding(String letters, int count) {
        var found = new ArrayList<Word>();
        found.addAll(range(bySounds, Word::sounds, letters));
        found.addAll(range(byInitials, Word::initials, letters));
        var exact = found.stream()
                .filter(word -> word.sounds().equals(letters) || word.initials().equals(letters))
                .toList();
        var all = new ArrayList<>(best(exact, count));
        best(found, count).stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all.stream().limit(count).toList();
    }

    /** The word that sounds exactly like these letters, in full before first letters. */
    Optional<String> read(String letters) {
        return heaviest(equal(bySounds, Word::sounds, letters))
                .or(() -> heaviest(equal(byInitials, Word::initials, letters)))
                .map(Word::text);
    }

    /** The most frequent word of the same sound, tones and accents left out. */
    Optional<String> homophone(String text, String soft) {
        return Optional.ofNullable(bySoftSounds.get(soft))
                .filter(word -> word.text().length() == text.length())
                .map(Word::text);
    }

    /** The most frequent word that differs in one character: another, one more, one less, or two changed places. */
    Optional<String> near(String text) {
        return heaviest(Arrays.stream(byText)
                        .filter(word -> Slip.isOne(text, word.text()))
                        .toList())
                .map(Word::text);
    }

    private static List<String> best(List<Word> words, int count) {
        var best = new ArrayList<Word>();
        for (var word : words.stream().sorted(HEAVIEST).distinct().toList()) {
            if (best.size() < count && best.stream().noneMatch(kept -> isPartOf(word, kept))) {
                best.removeIf(kept -> isPartOf(kept, word));
                best.add(word);
            }
        }
        return best.stream().map(Word::text).toList();
    }

    /** 最低生活 is no word where it always stands in 最低生活保障. */
    private static boolean isPartOf(Word part, Word whole) {
        return part.weight() == whole.weight() && whole.text().contains(part.text());
    }

    private static Optional<Word> heaviest(List<Word> words) {
        return words.stream().min(HEAVIEST);
    }

    private static Optional<Word> first(Word[] sorted, Function<Word, String> key, String wanted) {
        int at = place(sorted, key, wanted);
        return at < sorted.length && key.apply(sorted[at]).equals(wanted) ? Optional.of(sorted[at]) : Optional.empty();
    }

    private static List<Word> equal(Word[] sorted, Function<Word, String> key, String wanted) {
        return range(sorted, key, wanted).stream()
                .filter(word -> key.apply(word).equals(wanted))
                .toList();
    }

    private static List<Word> range(Word[] sorted, Function<Word, String> key, String prefix) {
        int from = place(sorted, key, prefix);
        int to = from;
        while (to < sorted.length
                && to - from < LOOKED_AT
                && key.apply(sorted[to]).startsWith(prefix)) {
            to++;
        }
        return Arrays.asList(sorted).subList(from, to);
    }

    private static int place(Word[] sorted, Function<Word, String> key, String wanted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(sorted[middle]).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Word[] sorted(Collection<Word> words, Function<Word, String> key) {
        return words.stream().sorted(Comparator.comparing(key)).toArray(Word[]::new);
    }
}
