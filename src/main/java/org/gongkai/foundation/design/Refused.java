package org.gongkai.foundation.design;

import java.time.Duration;
import java.util.Optional;
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
    private final @Nullable Duration wait;

    /** Refuses because the state of things does not allow it (409). */
    public Refused(String sentence) {
        this(sentence, HttpStatus.CONFLICT, null);
    }

    /** Refuses what was entered in one field (422). */
    public Refused(String sentence, String field) {
        this(sentence, HttpStatus.UNPROCESSABLE_CONTENT, field);
    }

    public Refused(String sentence, HttpStatus status, @Nullable String field) {
        this(sentence, status, field, null);
    }

    private Refused(String sentence, HttpStatus status, @Nullable String field, @Nullable Duration wait) {
        super(sentence, null, false, false);
        this.status = status.value();
        this.field = field;
        this.wait = wait;
    }

    /** Refuses what is too much for now (429), and says when it may be tried again. */
    public static Refused forNow(String sentence, Duration wait, @Nullable String field) {
        return new Refused(sentence, HttpStatus.TOO_MANY_REQUESTS, field, wait);
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

    /** After which time it may be tried again, where that is known. */
    public Optional<Duration> again() {
        return Optional.ofNullable(wait);
    }
}
