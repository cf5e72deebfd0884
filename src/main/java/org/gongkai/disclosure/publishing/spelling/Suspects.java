package org.gongkai.disclosure.publishing.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.disclosure.publishing.lexicon.Dictionary;
import org.gongkai.disclosure.publishing.lexicon.Hash;
import org.gongkai.disclosure.publishing.lexicon.Looks;
import org.gongkai.disclosure.publishing.lexicon.Sounds;
import org.jspecify.annotations.Nullable;

/** Finds what words may stand at a place: those that do, and those that may have been meant (候选词). */
final class Suspects {

    private static final int MOST = 4;
    private static final int LOOK_LONGEST = 4;

    /** What neighbours may do for a word at most. */
    private static final double SLACK = 7;

    /** What the most frequent words cost. */
    private static final double CHEAPEST = 6;

    private final Dictionary dictionary;
    private final Sounds sounds;
    private final Looks looks;
    private final Prices prices;

    Suspects(Dictionary dictionary, Sounds sounds, Looks looks, Prices prices) {
        this.dictionary = dictionary;
        this.sounds = sounds;
        this.looks = looks;
        this.prices = prices;
    }

    List<Reading> readings(Stretch text, int from) {
        List<Reading> readings = new ArrayList<>();
        var written = text.written(from);
        for (int length = 1; length < written.length; length++) {
            int to = from + length;
            float share = text.share(from, to);
            if (share > 0) {
                readings.add(Reading.asWritten(from, to, text.part(from, to), text.hash(from, to), share));
            }
            if (length > 1 && prices.least(length) + CHEAPEST < written[length] + SLACK) {
                readings.addAll(meant(text, from, to, written[length] + SLACK));
            }
        }
        return readings;
    }

    private List<Reading> meant(Stretch text, int from, int to, double most) {
        List<Reading> found = new ArrayList<>();
        double least = prices.least(to - from);
        dictionary.alike(text.letters(), from, to, (letters, start, length, share) -> {
            if (least - Math.log(share) > most) return;
            var reading = sounding(text, from, new String(letters, start, length));
            if (reading != null && reading.cost() < most) found.add(reading);
        });
        if (to - from <= LOOK_LONGEST) looking(text, from, to, most, found);
        if (found.size() <= MOST) return found;
        found.sort(Comparator.comparingDouble(Reading::cost));
        return found.subList(0, MOST);
    }

    private @Nullable Reading sounding(Stretch text, int from, String word) {
        int different = 0;
        int near = 0;
        int rare = 0;
        for (int i = 0; i < word.length(); i++) {
            char said = text.at(from + i);
            if (said == word.charAt(i)) continue;
            different++;
            if (!sounds.same(said, word.charAt(i))) near++;
            if (isRare(text, from + i)) rare++;
        }
        if (different == 0 || (near > 0 && different * 2 > word.length())) return null;
        var kind = near == 0 ? Slip.Kind.SAME_SOUND : Slip.Kind.NEAR_SOUND;
        return reading(text, from, word, different, near, rare, kind);
    }

    private void looking(Stretch text, int from, int to, double most, List<Reading> found) {
        for (int at = from; at < to; at++) {
            var alike = looks.of(text.at(at));
            long start = at == from ? Hash.EMPTY : text.hash(from, at);
            for (int n = 0; n < alike.length(); n++) {
                long hash = Hash.add(start, alike.charAt(n));
                for (int k = at + 1; k < to; k++) hash = Hash.add(hash, text.at(k));
                if (!dictionary.proposes(hash)) continue;
                var word = text.part(from, at) + alike.charAt(n) + text.part(at + 1, to);
                var reading = reading(text, from, word, 1, 0, isRare(text, at) ? 1 : 0, Slip.Kind.LOOKALIKE);
                if (reading.cost() < most
                        && found.stream().noneMatch(known -> known.word().equals(word))) {
                    found.add(reading);
                }
            }
        }
    }

    private Reading reading(Stretch text, int from, String word, int different, int near, int rare, Slip.Kind kind) {
        int to = from + word.length();
        long hash = Hash.of(word);
        double price = prices.of(word.length(), different)
                + near * prices.near()
                + rare * prices.rare()
                + (kind == Slip.Kind.LOOKALIKE ? (word.length() == 2 ? 2 : 1) * prices.look() : 0)
                + (isWord(text, from, word) ? prices.realWord() : 0)
                + (Names.likely(text, from, to) ? prices.name() : 0)
                - (dictionary.isTerm(hash) ? prices.term() : 0);
        return new Reading(from, to, word, hash, dictionary.share(hash), price, kind);
    }

    private boolean isRare(Stretch text, int at) {
        return text.share(at, at + 1) < 1.5e-6f;
    }

    /** Whether what differs is itself part of a usual word. */
    private static boolean isWord(Stretch text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.at(from + i) == word.charAt(i)) continue;
            boolean covered = i > 0 && text.share(from + i - 1, from + i + 1) > 2e-6f
                    || i + 1 < word.length() && text.share(from + i, from + i + 2) > 2e-6f;
            if (!covered && !(text.share(from, from + word.length()) > 0)) return false;
        }
        return true;
    }
}
