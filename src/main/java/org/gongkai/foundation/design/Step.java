package org.gongkai.foundation.design;

import org.jspecify.annotations.Nullable;

/**
 * One tooth of a spine (脊线): what happened or will happen, and when.
 *
 * @param when the date and why it is that date, in words
 * @param href where to read more, or null
 * @param state where the thing stands on its way
 */
public record Step(
        String what, @Nullable String when, @Nullable String href, State state) {

    /** Past, present, late or to come. */
    public enum State {
        DONE,
        NOW,
        LATE,
        TO_COME
    }

    public Step(String what, @Nullable String when, State state) {
        this(what, when, null, state);
    }
}
