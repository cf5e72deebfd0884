package org.gongkai.standards.catalogue;

/** The permanent identity of a matter (事项) across all editions of its list; part of its public address. */
public record MatterId(long value) {
    /** Stands for the id of a matter that was read but not kept yet. */
    public static final MatterId NOT_YET = new MatterId(Long.MAX_VALUE);

    public MatterId {
        if (value <= 0) {
            throw new IllegalArgumentException("A matter id is positive: " + value);
        }
    }

    /** Whether the matter has its permanent id. */
    public boolean isKept() {
        return value != NOT_YET.value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
