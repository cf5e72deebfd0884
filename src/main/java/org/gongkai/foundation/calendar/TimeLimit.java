package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a legal time limit (期限规则). What began under a version keeps it: a case remembers code and version, not the
 * number.
 *
 * @param code of the rule, for ever the same: {@code request.answer}
 * @param version 1, 2, …; never used twice
 * @param trigger what starts the clock, a code: {@code request-received}
 * @param stops what makes the clock stand still, codes: {@code third-party}
 * @param restarts what makes it begin anew, codes: {@code correction-received}
 * @param article where the law says so
 * @param validFrom what starts on this day or later is bound by it
 * @param validTo the last such day; null while it has no successor
 */
public record TimeLimit(
        String code,
        int version,
        Span span,
        String trigger,
        List<String> stops,
        List<String> restarts,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public TimeLimit {
        stops = List.copyOf(stops);
        restarts = List.copyOf(restarts);
    }

    /** Whether it binds what starts on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** What it is the limit of: 答复政府信息公开申请. */
    public String label() {
        return say("calendar.limit." + code);
    }

    /** What starts the clock, in words: 收到申请之日. */
    public String triggerWords() {
        return say("calendar.trigger." + trigger);
    }

    /** A cause that stops the clock or makes it begin anew, in words: 征求第三方意见. It is the reason of a {@link ClockEvent}. */
    public static String cause(String code) {
        return say("calendar.cause." + code);
    }
}
