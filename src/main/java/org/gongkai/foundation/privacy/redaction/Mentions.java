package org.gongkai.foundation.privacy.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Where words stand in a document, however they are written there (出现之处): across lines, runs and pages, full-width or parted by blanks. */
public final class Mentions {

    /** A word of fewer characters that count is not looked for: it stands everywhere. */
    public static final int SHORTEST = 2;

    private static final int LONG = 8;

    /** Part of a leaf; a word that runs over the end of a leaf has one in each. */
    public record Mention(int leaf, int start, int end) {}

    private final List<Leaf> leaves;
    private final int[] starts;
    private final Folded all;

    public Mentions(List<Leaf> leaves) {
        this.leaves = List.copyOf(leaves);
        starts = new int[leaves.size() + 1];
        var text = new StringBuilder();
        for (int at = 0; at < leaves.size(); at++) {
            starts[at] = text.length();
            text.append(leaves.get(at).text()).append('\n');
        }
        starts[leaves.size()] = text.length();
        all = Folded.of(text);
    }

    /** A word without the differences that do not matter. */
    public static String fold(String word) {
        return Folded.of(word).text();
    }

    /** Whether a word says enough to be looked for. */
    public static boolean isWord(String word) {
        var folded = fold(word);
        return folded.codePointCount(0, folded.length()) >= SHORTEST && folded.indexOf(Folded.BLACK) < 0;
    }

    /** Whether a word cannot be met by chance among the numbers of which formats are made. */
    public static boolean isTelling(String word) {
        return word.length() >= LONG || word.chars().anyMatch(c -> c > 127);
    }

    /** How often a word stands there. */
    public int count(String word) {
        return places(word).size();
    }

    /** Every place of a word. */
    public List<Mention> of(String word) {
        List<Mention> found = new ArrayList<>();
        places(word).forEach(place -> split(place[0], place[1], found));
        return found;
    }

    /** Every place of any of several words, in one reading however many they are. */
    public List<Mention> of(Collection<String> words) {
        List<Mention> found = new ArrayList<>();
        scan(words, (_, place) -> split(place[0], place[1], found));
        return found;
    }

    /** How often each of several words stands there, by the words without the differences that do not matter. */
    public Map<String, Integer> counts(Collection<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        scan(words, (word, _) -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** By their first two characters, few words have to be compared at each place. */
    private void scan(Collection<String> words, BiConsumer<String, int[]> found) {
        Map<Integer, Set<String>> byBeginning = new HashMap<>();
        for (var word : words) {
            var folded = fold(word);
            if (folded.length() >= 2) {
                byBeginning
                        .computeIfAbsent(beginning(folded, 0), _ -> new LinkedHashSet<>())
                        .add(folded);
            }
        }
        var text = all.text();
        for (int at = 0; at + 1 < text.length(); at++) {
            for (var word : byBeginning.getOrDefault(beginning(text, at), Set.of())) {
                if (text.startsWith(word, at)) {
                    found.accept(word, new int[] {all.origin(at), end(all.origin(at + word.length() - 1))});
                }
            }
        }
    }

    private static int beginning(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private List<int[]> places(String word) {
        List<int[]> places = new ArrayList<>();
        var sought = fold(word);
        if (sought.isEmpty()) {
            return places;
        }
        for (int at = all.indexOf(sought, 0); at >= 0; at = all.indexOf(sought, at + 1)) {
            places.add(new int[] {all.origin(at), end(all.origin(at + sought.length() - 1))});
        }
        return places;
    }

    /** After the last character, which may be a pair of surrogates. */
    private int end(int last) {
        int leaf = leafAt(last);
        var text = leaves.get(leaf).text();
        return last + Character.charCount(text.codePointAt(last - starts[leaf]));
    }

    private void split(int from, int to, List<Mention> found) {
        for (int leaf = leafAt(from); leaf < leaves.size() && starts[leaf] < to; leaf++) {
            int start = Math.max(0, from - starts[leaf]);
            int end = Math.min(leaves.get(leaf).text().length(), to - starts[leaf]);
            if (start < end) {
                found.add(new Mention(leaf, start, end));
            }
        }
    }

    private int leafAt(int place) {
        int found = java.util.Arrays.binarySearch(starts, place);
        if (found < 0) return -found - 2;
        // empty leaves begin at different places all the same: each ends with a line break
        return found;
    }
}
