package org.gongkai.disclosure.publishing;

/** Identity of a document (文件), part of its permanent address; never used again. */
public record DocumentId(long value) {

    public DocumentId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a document: " + value);
        }
    }

    /** Where the public reads it, for ever. */
    public String url() {
        return "/documents/" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
