package org.gongkai.disclosure.publishing.lexicon;

/** Chinese characters (汉字). */
public final class Han {

    private Han() {}

    /** Whether a character is one. */
    public static boolean is(char character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }
}
