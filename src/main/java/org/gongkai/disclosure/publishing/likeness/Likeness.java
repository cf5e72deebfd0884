package org.gongkai.disclosure.publishing.likeness;

import java.util.HashSet;

/**
 * How much of two documents is the same (相同程度). Forms and series are not taken for copies: where titles name other
 * numbers, or most numbers of the texts differ, the same words were filled in anew.
 *
 * @param share part of the text that is the same, from 0 to 1
 * @param near whether a person should look at it
 */
record Likeness(double share, boolean near) {

    /** From here on a text is nearly the same. */
    static final double NEAR = 0.85;

    /** Shorter texts look alike by chance; they count only when nothing at all differs. */
    private static final int SHORT = 100;

    private static final int SHORTEST = 20;
    private static final double FILLED_ANEW = 0.6;

    static Likeness between(Wording title, Wording text, Wording otherTitle, Wording otherText) {
        double share = share(text, otherText);
        if (title.isOtherIssueThan(otherTitle)) return new Likeness(share, false);
        double numbers = text.sharedNumbers(otherText);
        int length = Math.min(text.letters().length(), otherText.letters().length());
        boolean near = length >= SHORT
                ? share >= NEAR && numbers >= FILLED_ANEW
                : length >= SHORTEST
                        && text.equals(otherText)
                        && title.letters().equals(otherTitle.letters());
        return new Likeness(share, near);
    }

    private static double share(Wording one, Wording other) {
        if (one.letters().equals(other.letters())) return 1;
        var runs = new HashSet<>(one.runs(Sketch.RUN));
        var others = new HashSet<>(other.runs(Sketch.RUN));
        if (runs.isEmpty() || others.isEmpty()) return 0;
        int all = runs.size() + others.size();
        runs.retainAll(others);
        return 2.0 * runs.size() / all;
    }

    /** In full hundredths; only what is the same letter by letter is all of it. */
    int percent() {
        return (int) Math.floor(share * 100);
    }
}
