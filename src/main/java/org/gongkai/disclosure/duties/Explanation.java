package org.gongkai.disclosure.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of something missing or late (单位说明): why, and until when it will be public.
 *
 * @param until the day by which the unit means to publish it, null for what was done late
 */
public record Explanation(String why, @Nullable LocalDate until, String by, LocalDate on) {

    /** The longest that is still read. */
    public static final int LONGEST = 200;

    public Explanation {
        if (why.isBlank() || why.length() > LONGEST) {
            throw new IllegalArgumentException("An explanation has words, at most " + LONGEST);
        }
    }

    /** Whether the day that was named is over. */
    public boolean isBroken(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** What was said while it was missing is said no more once it is done; why it was late may still be told. */
    boolean isTold(@Nullable LocalDate done) {
        return done == null || until == null && !on.isBefore(done);
    }
}
