package org.gongkai.standards.catalogue;

/** The identity of a field (领域). */
public record FieldId(long value) {
    public FieldId {
        if (value <= 0) {
            throw new IllegalArgumentException("A field id is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
