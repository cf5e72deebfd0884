package org.gongkai.disclosure.publishing.pages;

/** A page that holds no document; the message says why in a sentence. */
public final class PageRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public PageRefused(String sentence) {
        super(sentence, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
