package org.gongkai.disclosure.publishing.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which words there are, how frequent they are and which follow each other (词典): the core dictionary and the pairs of words of
 * Lucene's smartcn, more words from jieba's dictionary, and the terms of official language shipped here.
 */
public final class Dictionary {

    /** How long a word may be. */
    public static final int LONGEST = 8;

    private static final String SMARTCN = "/org/apache/lucene/analysis/cn/smart/hhmm/";
    private static final float TERM = 12e-6f;
    private static final float STRANGE = 4e-8f;
    private static final float USUAL = 2e-6f;
    private static final float PROPOSED = 4e-7f;
    private static final float PERSON = 2e-7f;
    private static final float LEARNT = 20f;
    private static final float TRUST = 0.8f;
    private static final double ALONE = -Math.log(1 - TRUST);
    private static final float DOUBT = 20f;
    private static final float MORE_TOTAL = 60_101_967f;
    private static final Charset GB = Charset.forName("GB2312");

    private final Counts words;
    private final Counts terms;
    private final Counts pairs;
    private final SoundIndex sounding;
    private final Counts ownWords;
    private final SoundIndex ownSounding;
    private float total;

    private Dictionary(Sounds sounds) {
        words = new Counts(420_000);
        terms = new Counts(8_000);
        pairs = new Counts(420_000);
        sounding = new SoundIndex(sounds);
        ownWords = new Counts(0);
        ownSounding = new SoundIndex(sounds).pack();
    }

    private Dictionary(Dictionary shipped, Collection<String> own, Sounds sounds) {
        words = shipped.words;
        terms = shipped.terms;
        pairs = shipped.pairs;
        sounding = shipped.sounding;
        total = shipped.total;
        ownWords = new Counts(own.size());
        ownSounding = new SoundIndex(sounds);
        for (var word : own) {
            if (word.length() < 2 || word.length() > LONGEST) continue;
            ownWords.atLeast(Hash.of(word), TERM);
            ownSounding.add(word, TERM);
        }
        ownSounding.pack();
    }

    /** The same with more words. */
    public Dictionary with(Collection<String> own, Sounds sounds) {
        return new Dictionary(this, own, sounds);
    }

    /** Loads it. */
    public static Dictionary load(Collection<String> terms, Collection<String> phrases, Sounds sounds) {
        var dictionary = new Dictionary(sounds);
        Set<String> indexed = new HashSet<>();
        try {
            dictionary.readCore(indexed);
            dictionary.readPairs();
            dictionary.readMore(indexed);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The dictionaries of the class path cannot be read", e);
        }
        for (var term : terms) {
            dictionary.words.atLeast(Hash.of(term), TERM);
            dictionary.terms.add(Hash.of(term), 1);
            if (term.length() > 1 && term.length() <= LONGEST && indexed.add(term))
                dictionary.sounding.add(term, dictionary.share(Hash.of(term)));
        }
        dictionary.sounding.pack();
        phrases.forEach(dictionary::learn);
        terms.stream().filter(term -> term.length() > 3).forEach(dictionary::learn);
        return dictionary;
    }

    /** The share of a word in all words, 0 for what is none. */
    public float known(long word) {
        return Math.max(words.of(word), ownWords.of(word));
    }

    /** Whether a word is frequent enough to be what somebody meant. */
    public boolean proposes(long word) {
        return known(word) >= PROPOSED;
    }

    /** The share of a word in all words, a very small one for what is none. */
    public float share(long word) {
        return Math.max(known(word), STRANGE);
    }

    /** Whether it is a word that everybody uses. */
    public boolean isUsual(String word) {
        return known(Hash.of(word)) > USUAL;
    }

    /** How surprising a word is after another; {@code before} 0 where nothing stands before it. */
    public double cost(long before, long pair, float share) {
        if (before == 0) return -Math.log(share);
        float together = pairs.of(pair);
        if (together == 0) return ALONE - Math.log(share);
        float seen = Math.max(words.of(before) * total, together) + DOUBT;
        return -Math.log(TRUST * together / seen + (1 - TRUST) * share);
    }

    /** Whether it is a term of official language. */
    public boolean isTerm(long word) {
        return terms.of(word) > 0 || ownWords.of(word) > 0;
    }

    /** Remembers which words stand beside each other in a phrase; a phrase that is itself a word is cut into shorter ones. */
    private void learn(String phrase) {
        var cost = new double[phrase.length() + 1];
        var cut = new int[cost.length];
        for (int end = 1; end < cost.length; end++) {
            cost[end] = Double.POSITIVE_INFINITY;
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                long word = Hash.of(phrase.substring(start, end));
                if ((end - start > 1 && known(word) == 0) || end - start == phrase.length()) continue;
                double here = cost[start] - Math.log(share(word));
                if (here < cost[end]) {
                    cost[end] = here;
                    cut[end] = start;
                }
            }
        }
        for (int end = phrase.length(); cut[end] > 0; end = cut[end]) {
            var pair = phrase.substring(cut[cut[end]], cut[end]) + "@" + phrase.substring(cut[end], end);
            pairs.add(Hash.of(pair), LEARNT);
        }
    }

    /** Tells of every word that sounds like a part of a text, or nearly. */
    public void alike(char[] text, int from, int to, SoundIndex.Hearing hearing) {
        sounding.alike(text, from, to, hearing);
        ownSounding.alike(text, from, to, hearing);
    }

    private void readCore(Set<String> indexed) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(resource(SMARTCN + "coredict.mem"))) {
            in.readObject();
            in.readObject();
            var endings = (char[][][]) in.readObject();
            var frequencies = (int[][]) in.readObject();
            long sum = 0;
            for (var row : frequencies) if (row != null) for (int frequency : row) sum += frequency;
            total = sum;
            for (int i = 0; i < endings.length; i++) {
                if (endings[i] == null) continue;
                var first = new String(new byte[] {(byte) (i / 94 + 161), (byte) (i % 94 + 161)}, GB);
                for (int k = 0; k < endings[i].length; k++) {
                    var word = endings[i][k] == null ? first : first + new String(endings[i][k]);
                    if (frequencies[i][k] > 0) add(word, frequencies[i][k] / total / 2, indexed);
                }
            }
        }
    }

    private void readPairs() throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(resource(SMARTCN + "bigramdict.mem"))) {
            var hashes = (long[]) in.readObject();
            var frequencies = (int[]) in.readObject();
            for (int i = 0; i < hashes.length; i++) {
                if (hashes[i] != 0) pairs.add(hashes[i], frequencies[i]);
            }
        }
    }

    private void readMore(Set<String> indexed) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(resource("/dict.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = in.readLine()) != null) {
                int end = line.indexOf(' ');
                if (end < 1 || end > LONGEST || !Han.is(line.charAt(0))) continue;
                float frequency = Float.parseFloat(line.substring(end + 1, line.indexOf(' ', end + 1)));
                float share = frequency / MORE_TOTAL / 2;
                boolean isPerson = line.startsWith("nr", line.lastIndexOf(' ') + 1);
                add(line.substring(0, end), isPerson ? Math.min(share, PERSON) : share, indexed);
            }
        }
    }

    private void add(String word, float share, Set<String> indexed) {
        long hash = Hash.of(word);
        words.add(hash, share);
        if (word.length() > 1 && proposes(hash) && indexed.add(word)) sounding.add(word, words.of(hash));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Dictionary.class.getResourceAsStream(name), name);
    }
}
