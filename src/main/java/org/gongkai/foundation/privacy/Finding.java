package org.gongkai.foundation.privacy;

/**
 * Personal data at a place of a text (个人信息线索).
 *
 * @param start offset of the first character in the text that was read
 * @param end offset after the last character
 * @param text the characters as written
 * @param certain whether the characters or the words around them leave no doubt; the others are for a person to judge
 */
public record Finding(PersonalDataKind kind, int start, int end, String text, boolean certain) {

    public Finding {
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
        }
    }

    static Finding in(String text, PersonalDataKind kind, int start, int end, boolean certain) {
        return new Finding(kind, start, end, text.substring(start, end), certain);
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
