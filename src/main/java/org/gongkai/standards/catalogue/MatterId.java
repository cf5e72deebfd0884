package org.gongkai.standards.catalogue;

/** The permanent identity of a matter (事项) across all editions of its list; part of its public address. */
public record MatterId(long value) {
    public MatterId {
        if (value <= 0) {
            throw new IllegalArgumentException("A matter id is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
