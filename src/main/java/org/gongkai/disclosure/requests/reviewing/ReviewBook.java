package org.gongkai.disclosure.requests.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.disclosure.requests.RequestAnswered;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By when every refusal is looked at again (评估审查日): within the time the rule gives, or when its reason is foreseen to be gone. */
@Component
class ReviewBook {

    /** So many working days before the last day it is told of. */
    static final int SOON = 20;

    private final Reviews reviews;
    private final RequestLimits limits;
    private final WorkCalendar calendar;
    private final Clock clock;

    ReviewBook(Reviews reviews, RequestLimits limits, WorkCalendar calendar, Clock clock) {
        this.reviews = reviews;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A new answer settles what was to be looked at of the one before. */
    @EventListener
    @Transactional
    public void on(RequestAnswered news) {
        reviews.endAll(news.request(), ReviewOutcome.REPLACED);
        watch(news.request());
    }

    /** Takes up what nobody watches yet: of one request, or of all from before there was this book. */
    @Transactional
    public void watch(@Nullable RequestId request) {
        for (var refusal : reviews.unwatched(request)) {
            begin(refusal.request(), refusal.place(), refusal.ground(), refusal.decidedOn(), refusal.lapses());
        }
    }

    /** The next look, counted from a day. */
    void begin(RequestId request, int place, Ground ground, LocalDate from, @Nullable LocalDate lapses) {
        int version = limits.inForce(RequestLimits.REVIEW, from).version();
        reviews.open(request, place, ground, from, version, lapses, last(from, version, lapses));
    }

    /** The last day of the rule from a day on. */
    LocalDate latest(LocalDate from) {
        return last(from, limits.inForce(RequestLimits.REVIEW, from).version(), null);
    }

    private LocalDate last(LocalDate from, int version, @Nullable LocalDate lapses) {
        var last = calendar.lastDay(
                from, limits.version(RequestLimits.REVIEW, version).span());
        return lapses != null && lapses.isBefore(last) ? lapses : last;
    }

    /** From this day on it is soon. */
    LocalDate soon() {
        return calendar.plusWorkdays(LocalDate.now(clock), SOON);
    }

    /** Tells of what is due soon, each once. */
    @Transactional
    public int remind() {
        return reviews.remind(soon());
    }
}
