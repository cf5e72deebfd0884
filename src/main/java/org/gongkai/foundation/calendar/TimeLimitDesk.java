package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gongkai.foundation.calendar.limits.LimitRows;
import org.gongkai.foundation.calendar.limits.Vocabulary;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the openness office keeps the time limits (期限规则的维护). A change is a new version from a day on, today at the earliest,
 * so that what began before stays bound as it was.
 */
@Component
public class TimeLimitDesk {

    private static final int LONGEST = 200;

    private final LimitRows rows;
    private final TimeLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TimeLimitDesk(LimitRows rows, TimeLimits limits, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** A version that is wanted. */
    public record NewVersion(
            String code,
            Span span,
            String trigger,
            List<String> stops,
            List<String> restarts,
            String article,
            LocalDate validFrom) {}

    /**
     * One entry of the record.
     *
     * @param act ADDED or TAKEN_BACK
     */
    public record Change(TimeLimit limit, String act, String because, String by, LocalDateTime at) {}

    /**
     * Makes a new version of a time limit; the one before it ends the day before.
     *
     * @param because why, for the record
     * @throws Refused when it is not theirs, the rule or a word is unknown, a number or a day makes no sense, or nothing changes
     */
    @Transactional
    public TimeLimit change(Actor actor, NewVersion wanted, String because) {
        mustBeTheOffice(actor);
        var why = reason(because);
        rows.lock();
        var last = versions(wanted.code()).getLast();
        mustMakeSense(wanted, last);
        var next = new TimeLimit(
                wanted.code(),
                rows.nextVersion(wanted.code()),
                wanted.span(),
                wanted.trigger(),
                wanted.stops(),
                wanted.restarts(),
                wanted.article().strip(),
                wanted.validFrom(),
                null);
        rows.follow(last, next);
        noted(next, "ADDED", why, actor);
        return next;
    }

    /** Takes back a version that does not hold yet; the one before it goes on. Its number is not used again. */
    @Transactional
    public void takeBack(Actor actor, String code, String because) {
        mustBeTheOffice(actor);
        var why = reason(because);
        rows.lock();
        var versions = versions(code);
        var last = versions.getLast();
        if (versions.size() < 2 || !last.validFrom().isAfter(today())) {
            throw new Refused(say("calendar.refused.limit.holds"));
        }
        rows.takeBack(last, versions.get(versions.size() - 2));
        noted(last, "TAKEN_BACK", why, actor);
    }

    /** Of all rules, newest first. */
    public List<Change> changes() {
        return rows.record(clock.getZone());
    }

    private void noted(TimeLimit limit, String act, String why, Actor actor) {
        rows.note(limit, act, why, actor.name(), clock.instant());
        limits.readAnew();
        events.publishEvent(new TimeLimitChanged(limit.code(), limit.validFrom()));
    }

    private List<TimeLimit> versions(String code) {
        var versions =
                rows.all().stream().filter(limit -> limit.code().equals(code)).toList();
        if (versions.isEmpty()) {
            throw new Refused(say("calendar.refused.limit.unknown", code), "code");
        }
        return versions;
    }

    private void mustMakeSense(NewVersion wanted, TimeLimit last) {
        if (wanted.span().amount() < 1) {
            throw new Refused(say("calendar.refused.limit.amount", Integer.toString(Span.LONGEST)), "amount");
        }
        if (!Vocabulary.TRIGGERS.contains(wanted.trigger())) {
            throw new Refused(say("calendar.refused.limit.word", wanted.trigger()), "trigger");
        }
        Vocabulary.unknownIn(wanted.stops(), Vocabulary.STOPS).ifPresent(code -> {
            throw new Refused(say("calendar.refused.limit.word", code), "stops");
        });
        Vocabulary.unknownIn(wanted.restarts(), Vocabulary.RESTARTS).ifPresent(code -> {
            throw new Refused(say("calendar.refused.limit.word", code), "restarts");
        });
        if (wanted.article().isBlank() || wanted.article().length() > LONGEST) {
            throw new Refused(say("calendar.refused.limit.article", LONGEST), "article");
        }
        if (wanted.validFrom().isBefore(today()) || !wanted.validFrom().isAfter(last.validFrom())) {
            throw new Refused(
                    say("calendar.refused.limit.from", last.validFrom().toString()), "validFrom");
        }
        boolean same = wanted.span().equals(last.span())
                && wanted.trigger().equals(last.trigger())
                && wanted.stops().equals(last.stops())
                && wanted.restarts().equals(last.restarts())
                && wanted.article().strip().equals(last.article());
        if (same) {
            throw new Refused(say("calendar.refused.limit.same"), "amount");
        }
    }

    private static String reason(String because) {
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused(say("calendar.refused.limit.because", LONGEST), "because");
        }
        return reason;
    }

    private static void mustBeTheOffice(Actor actor) {
        if (!actor.has(Role.OPENNESS_OFFICE)) {
            throw new Refused(say("calendar.refused.limit.foreign"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
