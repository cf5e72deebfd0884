package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;
import org.gongkai.foundation.calendar.TimeLimit;

/** What a last day follows from (起算). */
public sealed interface Start {

    /** Counted by a rule from a day, which is not counted itself: the day of service, of notice, of acceptance (送达之日). */
    record Counted(LocalDate from, String rule, int version) implements Start {

        public Counted(LocalDate from, TimeLimit rule) {
            this(from, rule.code(), rule.version());
        }
    }

    /** A day that the body named for others (指定的日子); where it is a day of rest, the next working day. */
    record Named(LocalDate on) implements Start {}

    /** A day that was promised to the applicant or ordered from above (已经告知、已经责令的日子); no table moves it. */
    record Fixed(LocalDate on) implements Start {}

    /** It was not written down (没有记录); the day stays. */
    record Unknown() implements Start {}
}
