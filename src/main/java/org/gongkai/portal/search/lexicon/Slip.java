package org.gongkai.portal.search.lexicon;

/** A slip of the finger (笔误): one character other, more, less, or two neighbours exchanged. */
final class Slip {

    private Slip() {}

    static boolean isOne(String typed, String meant) {
        int longer = Math.max(typed.length(), meant.length());
        if (longer - Math.min(typed.length(), meant.length()) > 1 || typed.equals(meant)) {
            return false;
        }
        int front = 0;
        while (front < typed.length() && front < meant.length() && typed.charAt(front) == meant.charAt(front)) {
            front++;
        }
        int typedEnd = typed.length();
        int meantEnd = meant.length();
        while (typedEnd > front && meantEnd > front && typed.charAt(typedEnd - 1) == meant.charAt(meantEnd - 1)) {
            typedEnd--;
            meantEnd--;
        }
        int typedRest = typedEnd - front;
        int meantRest = meantEnd - front;
        return typedRest <= 1 && meantRest <= 1
                || typedRest == 2
                        && meantRest == 2
                        && typed.charAt(front) == meant.charAt(front + 1)
                        && typed.charAt(front + 1) == meant.charAt(front);
    }
}
