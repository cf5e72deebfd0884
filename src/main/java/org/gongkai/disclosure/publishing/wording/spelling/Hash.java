package org.gongkai.disclosure.publishing.wording.spelling;

/** The fingerprint of a word (FNV-1a over its characters, low byte first), as the dictionary of pairs of words uses it. */
final class Hash {

    static final long EMPTY = 0xcbf29ce484222325L;
    private static final long PRIME = 1099511628211L;

    private Hash() {}

    static long add(long hash, char character) {
        long low = (hash ^ (character & 0xFF)) * PRIME;
        return (low ^ (character >> 8)) * PRIME;
    }

    static long of(CharSequence word) {
        long hash = EMPTY;
        for (int i = 0; i < word.length(); i++) hash = add(hash, word.charAt(i));
        return hash;
    }
}
