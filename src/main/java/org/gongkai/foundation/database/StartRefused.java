package org.gongkai.foundation.database;

/** The product cannot start (不能启动): the message is one sentence that says why and what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }
}
