package org.gongkai.disclosure.duties;

/** The identity of a duty (公开义务编号). */
public record DutyId(long value) {

    public DutyId {
        if (value <= 0) {
            throw new IllegalArgumentException("A duty id is positive: " + value);
        }
    }

    /** Its public address. */
    public String url() {
        return "/duties/" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
