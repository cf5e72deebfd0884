package org.gongkai.disclosure.requests.likeness;

import java.util.Set;

/** What somebody wants, made ready to be compared with many others (申请内容的字对). */
public record Wish(Set<String> pairs) {

    public Wish {
        pairs = Set.copyOf(pairs);
    }

    public static Wish of(String words) {
        return new Wish(Likeness.pairs(words));
    }

    /** Twice what both have, by what each has, from 0 to 1. */
    public double likeness(Wish other) {
        return Likeness.of(pairs, other.pairs);
    }
}
