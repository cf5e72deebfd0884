package org.gongkai.foundation.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a running period (期间的停止与重新计算). Events are told in the order in which they happened;
 * the order matters only on the same day. */
public sealed interface ClockEvent {

    /** Why, as people read it. */
    String reason();

    /**
     * The clock stands still (停止计算): the days after {@code from} up to and with {@code until} do not count. Days of several
     * stops are left out once.
     *
     * @param from the day it stops; this day itself still counts
     * @param until the last day that does not count; null while nobody knows, so that the period has no last day yet
     */
    record Stop(LocalDate from, @Nullable LocalDate until, String reason) implements ClockEvent {

        public Stop {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("A stop cannot end before it begins: " + from + " to " + until);
            }
        }

        public boolean isOpen() {
            return until == null;
        }
    }

    /**
     * The period begins anew, whole, and the day itself is not counted (重新计算). It also ends every open stop that began before
     * it, or on the same day and was told before it: who waits should not wait for ever because somebody forgot to note the end
     * of a stop. A stop with a known end goes on to it.
     */
    record Restart(LocalDate on, String reason) implements ClockEvent {}
}
