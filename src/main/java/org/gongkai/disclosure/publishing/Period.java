package org.gongkai.disclosure.publishing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included (期间); an open end has no date. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Nothing said. */
    public static final Period OPEN = new Period(null, null);

    public boolean isOpen() {
        return from == null && to == null;
    }

    /** Whether both days are said and stand in order. */
    public boolean isBounded() {
        return from != null && to != null && !to.isBefore(from);
    }

    /** Whether the end lies before the beginning. */
    public boolean isReversed() {
        return from != null && to != null && to.isBefore(from);
    }

    public boolean isOverOn(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean isYetToComeOn(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    public boolean contains(LocalDate day) {
        return !isOverOn(day) && !isYetToComeOn(day);
    }
}
