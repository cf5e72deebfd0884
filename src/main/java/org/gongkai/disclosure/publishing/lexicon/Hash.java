package org.gongkai.disclosure.publishing.lexicon;

/** The fingerprint of a word (FNV-1a over its characters, low byte first), as the dictionary of pairs of words uses it. */
public final class Hash {

    /** That of no character at all. */
    public static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 1099511628211L;

    private Hash() {}

    /** That of a word with one more character. */
    public static long add(long hash, char character) {
        long low = (hash ^ (character & 0xFF)) * PRIME;
        return (low ^ (character >> 8)) * PRIME;
    }

    /** That of a word. */
    public static long of(CharSequence word) {
        long hash = EMPTY;
        for (int i = 0; i < word.length(); i++) hash = add(hash, word.charAt(i));
        return hash;
    }
}
