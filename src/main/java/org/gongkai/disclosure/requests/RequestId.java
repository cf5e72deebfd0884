package org.gongkai.disclosure.requests;

/** Identity of a request (申请), used inside; people know its number. */
public record RequestId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
