package org.gongkai.disclosure.publishing.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.lexicon.Dictionary;
import org.gongkai.disclosure.publishing.lexicon.Lexicon;
import org.gongkai.disclosure.publishing.lexicon.Looks;
import org.gongkai.disclosure.publishing.lexicon.Sounds;

/** The art of spelling (校对本领): all lists together, loaded once; some 30 MB. */
public final class Spelling {

    /** A word that stands so often in one text is meant. */
    private static final int MEANT_SO = 3;

    private final Dictionary dictionary;
    private final Sounds sounds;
    private final Looks looks;
    private final Speller speller;
    private final Pairs pairs;
    private final Pairs own;
    private final List<String> right;

    private Spelling(
            Dictionary dictionary, Sounds sounds, Looks looks, Pairs pairs, Pairs own, Collection<String> right) {
        this.dictionary = dictionary;
        this.sounds = sounds;
        this.looks = looks;
        this.pairs = pairs;
        this.own = own;
        this.right = List.copyOf(right);
        speller = new Speller(dictionary, new Suspects(dictionary, sounds, looks, Prices.SHIPPED));
    }

    /** Loads what is shipped. */
    public static Spelling shipped() {
        var sounds = Sounds.of(Lexicon.sounds());
        return new Spelling(
                Dictionary.load(Lexicon.terms(), Lexicon.phrases(), sounds),
                sounds,
                Looks.of(Lexicon.lookalikes()),
                new Pairs(Lexicon.pairs()),
                new Pairs(Map.of()),
                List.of());
    }

    /**
     * The same with words of one's own.
     *
     * @param terms right words that others may be mistaken for
     * @param wrong what is wrong, and what is right; taken literally
     * @param right words that are right whatever the rest says
     */
    public Spelling with(Collection<String> terms, Map<String, String> wrong, Collection<String> right) {
        var known = new ArrayList<>(terms);
        known.addAll(right);
        return new Spelling(dictionary.with(known, sounds), sounds, looks, pairs, new Pairs(wrong), right);
    }

    /** What was probably meant otherwise, in order, without overlaps. */
    public List<Slip> slips(String text) {
        var found = new ArrayList<>(own.slips(text, null));
        add(found, pairs.slips(text, dictionary));
        Map<String, Integer> times = new HashMap<>();
        var read = speller.slips(text);
        read.forEach(slip -> times.merge(slip.said(), 1, Integer::sum));
        add(
                found,
                read.stream()
                        .filter(slip -> times.getOrDefault(slip.said(), 0) < MEANT_SO && !Names.within(text, slip.to()))
                        .toList());
        found.removeIf(slip -> isRight(text, slip));
        found.sort(Comparator.comparingInt(Slip::from));
        return found;
    }

    private static void add(List<Slip> found, List<Slip> more) {
        for (var slip : more) {
            if (found.stream().noneMatch(known -> known.from() < slip.to() && slip.from() < known.to())) {
                found.add(slip);
            }
        }
    }

    private boolean isRight(String text, Slip slip) {
        for (var word : right) {
            int at = text.indexOf(word, Math.max(0, slip.from() - word.length() + 1));
            if (at >= 0 && at < slip.to()) return true;
        }
        return false;
    }
}
