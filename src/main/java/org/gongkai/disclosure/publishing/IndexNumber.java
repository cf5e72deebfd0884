package org.gongkai.disclosure.publishing;

/** Index number (索引号) of a published document: given at publication, gapless by unit and year, never used again. */
public record IndexNumber(String value) {

    public IndexNumber {
        value = value.strip();
        if (value.isEmpty() || value.length() > 80) {
            throw new IllegalArgumentException("not an index number: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
