package org.gongkai.foundation.design;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The business says no (不予办理), in a sentence a person can act on. Browsers get a page with the sentence, machines get
 * {@code application/problem+json}.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String field;

    /** Refuses because the state of things does not allow it (409). */
    public Refused(String sentence) {
        this(sentence, HttpStatus.CONFLICT, null);
    }

    /** Refuses what was entered in one field (422). */
    public Refused(String sentence, String field) {
        this(sentence, HttpStatus.UNPROCESSABLE_CONTENT, field);
    }

    public Refused(String sentence, HttpStatus status, @Nullable String field) {
        super(sentence, null, false, false);
        this.status = status.value();
        this.field = field;
    }

    /** The sentence for the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    public int status() {
        return status;
    }

    /** The field of the form or of the request that is to be corrected, when there is one. */
    public @Nullable String field() {
        return field;
    }
}
