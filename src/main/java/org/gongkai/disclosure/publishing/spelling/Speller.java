package org.gongkai.disclosure.publishing.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.gongkai.disclosure.publishing.lexicon.Dictionary;
import org.gongkai.disclosure.publishing.lexicon.Han;
import org.gongkai.disclosure.publishing.lexicon.Hash;
import org.jspecify.annotations.Nullable;

/** Reads running text as the most probable row of words, allowing that characters were mistaken for others (噪声信道). */
final class Speller {

    /** So much dearer than the cheapest way to a place that neighbours cannot make up for it. */
    private static final double HOPELESS = 12;

    private final Dictionary dictionary;
    private final Suspects suspects;

    Speller(Dictionary dictionary, Suspects suspects) {
        this.dictionary = dictionary;
        this.suspects = suspects;
    }

    /** A word at a place, and the cheapest way to it. */
    private static final class Node {
        final Reading reading;
        double cost = Double.POSITIVE_INFINITY;

        @Nullable
        Node before;

        Node(Reading reading) {
            this.reading = reading;
        }
    }

    /** What was probably meant otherwise, in order. */
    List<Slip> slips(String text) {
        List<Slip> slips = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Han.is(text.charAt(end))) end++;
            if (end - start > 1) read(text.substring(start, end), start, slips);
            start = end + 1;
        }
        return slips;
    }

    private void read(String text, int offset, List<Slip> slips) {
        var stretch = new Stretch(text, dictionary);
        List<List<Node>> ending = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) ending.add(new ArrayList<>());
        for (int from = 0; from < text.length(); from++) {
            for (var reading : suspects.readings(stretch, from)) {
                var node = new Node(reading);
                reach(node, ending.get(from), from == 0);
                ending.get(reading.to()).add(node);
            }
        }
        List<Slip> found = new ArrayList<>();
        Node last = Collections.min(ending.get(text.length()), Comparator.comparingDouble(node -> node.cost));
        for (Node node = last; node != null; node = node.before) {
            var reading = node.reading;
            var kind = reading.kind();
            if (kind == null) continue;
            var said = text.substring(reading.from(), reading.to());
            found.add(new Slip(offset + reading.from(), offset + reading.to(), said, reading.word(), kind));
        }
        Collections.reverse(found);
        slips.addAll(found);
    }

    private void reach(Node node, List<Node> before, boolean first) {
        var reading = node.reading;
        if (first) node.cost = dictionary.cost(0, 0, reading.share()) + reading.price();
        double cheapest = Double.POSITIVE_INFINITY;
        for (var earlier : before) cheapest = Math.min(cheapest, earlier.cost);
        for (var earlier : before) {
            if (earlier.cost > cheapest + HOPELESS) continue;
            long pair = Hash.add(earlier.reading.hash(), '@');
            for (int i = 0; i < reading.word().length(); i++)
                pair = Hash.add(pair, reading.word().charAt(i));
            double cost =
                    earlier.cost + dictionary.cost(earlier.reading.hash(), pair, reading.share()) + reading.price();
            if (cost < node.cost) {
                node.cost = cost;
                node.before = earlier;
            }
        }
    }
}
