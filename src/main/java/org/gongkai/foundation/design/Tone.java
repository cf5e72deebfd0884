package org.gongkai.foundation.design;

import java.util.Locale;

/** The state of a thing as shape, word and colour show it (状态样式); red ({@link #LATE}) only for a limit of the law passed. */
public enum Tone {
    /** Done, in force: a disc with a tick. */
    DONE,
    /** Due soon, or late but done: a half disc. */
    SOON,
    /** Overdue, missing, blocked: a triangle. */
    LATE,
    /** Still to come: a ring. */
    TO_COME,
    /** Lasting, under way: a diamond. */
    LASTING,
    /** Repealed, withdrawn, over: a ring struck through. */
    OVER;

    /** The class of style. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
