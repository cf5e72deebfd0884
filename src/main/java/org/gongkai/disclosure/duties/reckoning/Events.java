package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.duties.DutyKind;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/** Duties that something happening brings about (因事公开): each thing that was formed is one duty. */
final class Events {

    private final Reckoning reckoning;
    private final List<Obligation> history;
    private final List<Owed> owed = new ArrayList<>();
    private final Set<Published> spent = new HashSet<>();

    Events(Reckoning reckoning, List<Obligation> history) {
        this.reckoning = reckoning;
        this.history = history;
    }

    List<Owed> of(List<Published> published, List<Occasion> occasions) {
        occasions.stream()
                .sorted(Comparator.comparingLong(Occasion::id))
                .forEach(occasion -> noted(occasion, published));
        for (var one : published) {
            if (!spent.contains(one) && !isReplaced(one, published)) {
                document(one);
            }
        }
        return owed;
    }

    /** What was noted is fulfilled by the first document of the same unit and day that no other note has taken. */
    private void noted(Occasion occasion, List<Published> published) {
        var same = published.stream()
                .filter(one -> !spent.contains(one) && isOf(one, occasion.unit(), occasion.formedOn()))
                .toList();
        var by = same.stream().filter(one -> !one.withdrawn()).findFirst().orElse(null);
        if (by != null) {
            spent.add(by);
        } else {
            same.stream().findFirst().ifPresent(spent::add);
        }
        add(
                occasion.unit(),
                "occasion:" + occasion.id(),
                occasion.what(),
                occasion.formedOn(),
                occasion.formedOn(),
                by);
    }

    private void document(Published one) {
        var origin = "document:" + one.document();
        var day = one.day();
        if (one.withdrawn()) {
            if (day != null) {
                add(one.unit(), origin, one.title(), day, day, null);
            }
            return;
        }
        // without both days nobody can tell whether it was in time
        boolean dated = one.formedOn() != null && one.publishedOn() != null;
        var opens = day == null ? history.getFirst().from() : day;
        add(one.unit(), origin, one.title(), opens, dated ? one.formedOn() : null, one);
    }

    private void add(
            UnitId unit,
            String origin,
            String title,
            LocalDate opens,
            @Nullable LocalDate from,
            @Nullable Published by) {
        var obligation = Reckoning.on(history, opens);
        if (obligation.isEmpty()) {
            return;
        }
        var asked = obligation.get();
        var done = by == null ? null : by.publishedOn() == null ? opens : by.publishedOn();
        reckoning
                .limits()
                .forEvent(asked.limits(), title, opens)
                .ifPresent(applied ->
                        owed.add(reckoning.owed(asked, unit, origin, DutyKind.EVENT, applied, opens, from, done, by)));
    }

    /** Whether a withdrawn document came back as another one of the same unit and day. */
    private static boolean isReplaced(Published one, List<Published> all) {
        var day = one.formedOn();
        return one.withdrawn()
                && day != null
                && all.stream()
                        .anyMatch(other -> !other.withdrawn()
                                && other.document().value() > one.document().value()
                                && isOf(other, one.unit(), day));
    }

    private static boolean isOf(Published one, UnitId unit, LocalDate day) {
        return one.unit().equals(unit) && Objects.equals(one.formedOn(), day);
    }
}
