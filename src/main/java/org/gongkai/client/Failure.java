package org.gongkai.client;

/** A command that cannot be carried out; the message is the sentence for the person at the keyboard. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Failure(String sentence) {
        super(sentence);
    }
}
