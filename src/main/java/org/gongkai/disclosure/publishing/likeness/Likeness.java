package org.gongkai.disclosure.publishing.likeness;

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

    /** Fewer common numbers under one title are the same form filled in anew. */
    private static final double FILLED_ANEW = 0.6;

    /** Under another title nearly all of them must be the same: letters to ten towns differ in little else. */
    private static final double SENT_TO_ANOTHER = 0.85;

    static Likeness between(Wording title, Wording text, Wording otherTitle, Wording otherText) {
        double share = share(text, otherText);
        if (title.isOtherIssueThan(otherTitle)) return new Likeness(share, false);
        boolean sameTitle = title.letters().equals(otherTitle.letters());
        double numbers = text.sharedNumbers(otherText);
        int length = Math.min(text.letters().length(), otherText.letters().length());
        boolean near = length >= SHORT
                ? share >= NEAR && numbers >= (sameTitle ? FILLED_ANEW : SENT_TO_ANOTHER)
                : length >= SHORTEST
                        && text.equals(otherText)
                        && title.letters().equals(otherTitle.letters());
        return new Likeness(share, near);
    }

    private static double share(Wording one, Wording other) {
        if (one.letters().equals(other.letters())) return 1;
        long[] runs = one.runs(Sketch.RUN);
        long[] others = other.runs(Sketch.RUN);
        if (runs.length == 0 || others.length == 0) return 0;
        int same = 0;
        for (int i = 0, j = 0; i < runs.length && j < others.length; ) {
            if (runs[i] == others[j]) {
                same++;
                i++;
                j++;
            } else if (runs[i] < others[j]) i++;
            else j++;
        }
        return 2.0 * same / (runs.length + others.length);
    }

    /** In full hundredths; only what is the same letter by letter is all of it. */
    int percent() {
        return (int) Math.floor(share * 100);
    }
}
