package org.gongkai.disclosure.publishing.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.publishing.lexicon.Dictionary;
import org.jspecify.annotations.Nullable;

/** Looks for words that are listed as wrong (错词表). */
final class Pairs {

    private final Map<String, String> meant;
    private final int longest;

    Pairs(Map<String, String> meant) {
        this.meant = Map.copyOf(meant);
        longest = meant.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Finds them.
     *
     * @param dictionary asked whether the edge of such a word belongs to a usual word beside it; null to take all literally
     */
    List<Slip> slips(String text, @Nullable Dictionary dictionary) {
        List<Slip> slips = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int length = Math.min(longest, text.length() - from);
            while (length > 0 && !isWrong(text, from, from + length, dictionary)) length--;
            if (length > 0) {
                var said = text.substring(from, from + length);
                slips.add(
                        new Slip(from, from + length, said, Objects.requireNonNull(meant.get(said)), Slip.Kind.LISTED));
            }
            from += Math.max(1, length);
        }
        return slips;
    }

    private boolean isWrong(String text, int from, int to, @Nullable Dictionary dictionary) {
        if (!meant.containsKey(text.substring(from, to))) return false;
        return dictionary == null
                || !(from > 0 && dictionary.isUsual(text.substring(from - 1, from + 1)))
                        && !(to < text.length() && dictionary.isUsual(text.substring(to - 1, to + 1)));
    }
}
