package org.gongkai.foundation.identity;

import java.io.Serializable;

/** Identity of a member of staff (人员). */
public record PersonId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
