package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.duties.DutyKind;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Computes all duties of one matter (义务的计算) from what the lists asked of it, what was published under it and what was
 * noted as formed. The same facts always give the same duties, in whatever order the news of them came.
 */
public final class Reckoning {

    private final Rulebook rules;
    private final Limits limits;
    private final WorkCalendar calendar;

    public Reckoning(Rulebook rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
        limits = new Limits(rules, calendar);
    }

    /**
     * The duties of a matter.
     *
     * @param history what was asked, one after the other in time
     * @param horizon up to when periods are looked ahead
     */
    public List<Owed> of(
            List<Obligation> history, List<Published> published, List<Occasion> occasions, LocalDate horizon) {
        if (history.isEmpty()) {
            return List.of();
        }
        var owed = new ArrayList<Owed>();
        owed.addAll(new Events(this, history).of(published, occasions));
        var live = published.stream().filter(one -> !one.withdrawn()).toList();
        owed.addAll(new Turns(this, history, horizon).of(live));
        var last = history.getLast();
        if (last.to() == null && last.limits().stream().anyMatch(Limits::isPermanent)) {
            last.units().forEach(unit -> owed.add(permanent(history, unit, live)));
        }
        return owed;
    }

    /** What held on a day; what the first edition asked holds for the time before it, as the Regulation held before it too. */
    static Optional<Obligation> on(List<Obligation> history, LocalDate day) {
        return history.stream()
                .filter(one -> one.holdsOn(day))
                .findFirst()
                .or(() -> day.isBefore(history.getFirst().from()) ? Optional.of(history.getFirst()) : Optional.empty());
    }

    /** Whose documents count for a unit: its own, or everybody's when it alone must answer for the matter. */
    static List<Published> of(UnitId unit, Obligation obligation, List<Published> live) {
        boolean alone = obligation.units().size() == 1;
        return live.stream().filter(one -> alone || one.unit().equals(unit)).toList();
    }

    private Owed permanent(List<Obligation> history, UnitId unit, List<Published> live) {
        var last = history.getLast();
        var since = history.stream()
                .filter(one -> one.limits().stream().anyMatch(Limits::isPermanent)
                        && one.units().contains(unit))
                .findFirst()
                .orElse(last)
                .from();
        var first = of(unit, last, live).stream()
                .min(Comparator.comparing(Published::publishedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
        // what is public but nobody knows since when was there from the beginning
        var done = first == null ? null : first.publishedOn() == null ? since : first.publishedOn();
        var applied = new Limits.Applied(rules.on("PERMANENT", since).span(), "PERMANENT", "PERMANENT");
        return owed(last, unit, "permanent", DutyKind.PERMANENT, applied, since, since, done, first);
    }

    /** One duty whose clock started on a day. */
    Owed owed(
            Obligation obligation,
            UnitId unit,
            String origin,
            DutyKind kind,
            Limits.Applied applied,
            LocalDate opensOn,
            @Nullable LocalDate from,
            @Nullable LocalDate done,
            @Nullable Published by) {
        var deadline = from == null ? null : calendar.deadline(from, applied.span());
        var due = deadline == null ? null : deadline.date();
        return new Owed(
                obligation.matter(),
                obligation.list(),
                obligation.field(),
                unit,
                origin,
                kind,
                applied.start(),
                applied.rule(),
                applied.span(),
                opensOn,
                from,
                due,
                done,
                by == null || by.withdrawn() ? null : by.document(),
                deadline != null && deadline.provisional(),
                due == null || done == null ? 0 : margin(due, done),
                by == null || by.withdrawn() ? 0 : shortfall(obligation, by));
    }

    private int margin(LocalDate due, LocalDate done) {
        return done.isAfter(due) ? -calendar.workdaysBetween(due, done) : calendar.workdaysBetween(done, due);
    }

    private static int shortfall(Obligation obligation, Published by) {
        int wanted = obligation.limits().stream()
                .map(TimeLimit::publicityDays)
                .filter(days -> days != null)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return by.shownDays() == 0 ? 0 : Math.max(0, wanted - by.shownDays());
    }

    Span period(LocalDate day) {
        return rules.on("PERIOD", day).span();
    }

    Limits limits() {
        return limits;
    }

    WorkCalendar calendar() {
        return calendar;
    }
}
