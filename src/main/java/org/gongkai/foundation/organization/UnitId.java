package org.gongkai.foundation.organization;

/** Identity of a unit (单位), the same through all its names. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
