package org.gongkai.foundation.design;

import org.springframework.http.HttpStatus;

/** What was asked for does not exist, or not for this person (404). */
public class NotFound extends Refused {

    private static final long serialVersionUID = 1L;

    /** Nothing is at this address; the general sentence is said. */
    public NotFound() {
        this(Speech.say("design.error.404.sentence"));
    }

    public NotFound(String sentence) {
        super(sentence, HttpStatus.NOT_FOUND, null);
    }
}
