package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a period, and why it is that day (期限届满日).
 *
 * @param from the day the period starts from; it is not counted itself
 * @param date the last day; what is done on it is in time
 * @param provisional whether a year without a table of holidays was counted through, so that the date may move
 */
public record Deadline(LocalDate from, Span span, LocalDate date, boolean provisional, List<Step> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    /** What happened to some days on the way. */
    public enum Kind {
        /** The day the period starts from, which is not counted (开始的日不计入). */
        START,
        /** Days that count. */
        COUNTED,
        /** Weekend days that are worked and count (调休上班). */
        MAKE_UP,
        /** Weekends, which do not count. */
        WEEKEND,
        /** Public holidays, which do not count. */
        HOLIDAY,
        /** The last day fell on a day of rest and moved to the next working day. */
        MOVED,
        /** A year whose holidays are not known. */
        PROVISIONAL,
        /** The last day. */
        END
    }

    /**
     * Some days in a row of which the same can be said.
     *
     * @param name of the holiday, empty if none
     * @param counted how much of the period is over at their end
     */
    public record Step(Kind kind, LocalDate from, LocalDate to, String name, int counted) {

        public int days() {
            return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        }

        /** The step as a sentence. */
        public String words() {
            var year = Integer.toString(from.getYear());
            return say("calendar.step." + kind, name, days(), counted, year);
        }
    }
}
