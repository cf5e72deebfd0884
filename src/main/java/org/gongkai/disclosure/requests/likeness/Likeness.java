package org.gongkai.disclosure.requests.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two texts have in common (相似度): the share of pairs of signs next to each other, from 0 to 1. */
public final class Likeness {

    private static final String IDLE = "[\\s\\p{Punct}\\p{IsPunctuation}]|申请公开|政府信息|请问|想要|有关|关于|的|了|和|与|及";

    private Likeness() {}

    /** Twice what both have, by what each has (Dice). */
    public static double of(String one, String other) {
        return of(pairs(one), pairs(other));
    }

    static double of(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long common = left.stream().filter(right::contains).count();
        return 2.0 * common / (left.size() + right.size());
    }

    static Set<String> pairs(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll(IDLE, "");
        var pairs = new HashSet<String>();
        for (int at = 0; at + 1 < plain.length(); at++) {
            pairs.add(plain.substring(at, at + 2));
        }
        return pairs;
    }
}
