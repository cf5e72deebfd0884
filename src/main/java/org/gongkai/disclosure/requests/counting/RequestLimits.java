package org.gongkai.disclosure.requests.counting;

import java.time.LocalDate;
import org.gongkai.disclosure.requests.deciding.Remedies;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** The limits of the law that bind requests (申请办理的期限), by their names here. */
@Component
public class RequestLimits implements Remedies.Spans {

    public static final String ANSWER = "request.answer";
    public static final String EXTENSION = "request.extension";
    public static final String CORRECTION = "request.correction";
    public static final String REVIEW = "request.review";
    public static final String FEE = "request.fee-payment";

    private final TimeLimits limits;
    private final WorkCalendar calendar;

    RequestLimits(TimeLimits limits, WorkCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    public TimeLimit inForce(String code, LocalDate on) {
        return limits.inForce(code, on);
    }

    public TimeLimit version(String code, int version) {
        return limits.version(code, version);
    }

    /** The last day of a limit that starts on a day and that nothing stops. */
    public LocalDate last(String code, LocalDate from) {
        return calendar.lastDay(from, limits.inForce(code, from).span());
    }

    @Override
    public Span reconsideration(LocalDate on) {
        return limits.inForce("remedy.reconsideration", on).span();
    }

    @Override
    public Span litigation(LocalDate on) {
        return limits.inForce("remedy.litigation", on).span();
    }
}
