package org.gongkai.disclosure.publishing.wording.spelling;

/** Chinese characters (汉字). */
final class Han {

    private Han() {}

    static boolean is(char character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }
}
