package org.gongkai.disclosure.publishing.source;

/** A line that cannot become a document; the message says why in a sentence. The run goes on. */
public final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    BadLine(String sentence) {
        super(sentence, null, false, false);
    }

    /** Why. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
