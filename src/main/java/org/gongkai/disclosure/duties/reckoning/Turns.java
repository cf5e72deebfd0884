package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.duties.DutyKind;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/** Duties that come back every year, quarter or month (定期公开): each period is one duty of each unit. */
final class Turns {

    private final Reckoning reckoning;
    private final List<Obligation> history;
    private final LocalDate horizon;

    Turns(Reckoning reckoning, List<Obligation> history, LocalDate horizon) {
        this.reckoning = reckoning;
        this.history = history;
        this.horizon = horizon;
    }

    /** One period for which something is asked. */
    private record Asked(Turn turn, Obligation obligation, int months, LocalDate due) {}

    List<Owed> of(List<Published> live) {
        var asked = asked();
        var owed = new ArrayList<Owed>();
        asked.stream()
                .flatMap(one -> one.obligation().units().stream())
                .distinct()
                .forEach(unit -> owed.addAll(of(unit, asked, live)));
        return owed;
    }

    /** All periods up to the horizon. What holds at the end of a period holds for it. */
    private List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        for (var obligation : history) {
            obligation.limits().stream().filter(Limits::isPeriodic).findFirst().ifPresent(limit -> {
                int months = Turn.months(limit);
                var turn = Turn.holding(obligation.from(), months);
                for (; !turn.from().isAfter(horizon); turn = turn.next(months)) {
                    if (obligation.holdsOn(turn.to())) {
                        asked.add(new Asked(turn, obligation, months, due(turn)));
                    }
                }
            });
        }
        return asked;
    }

    private LocalDate due(Turn turn) {
        return reckoning.calendar().lastDay(turn.to(), reckoning.period(turn.to()));
    }

    private List<Owed> of(UnitId unit, List<Asked> all, List<Published> live) {
        var asked = all.stream()
                .filter(one -> one.obligation().units().contains(unit))
                .toList();
        var done = new LinkedHashMap<Asked, Published>();
        if (!asked.isEmpty()) {
            Reckoning.of(unit, asked.getLast().obligation(), live).stream()
                    .sorted(Comparator.comparing(
                                    Published::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(one -> one.document().value()))
                    .forEach(one -> take(one, asked, done));
        }
        return asked.stream().map(one -> owed(unit, one, done.get(one))).toList();
    }

    /** A title that names its period says what a document is for; else it is for the first period still open on its day. */
    private static void take(Published one, List<Asked> asked, Map<Asked, Published> done) {
        var day = one.day();
        for (var each : asked) {
            var named = Turn.named(one.title(), each.months());
            boolean fits = named.map(each.turn()::holds)
                    .orElseGet(() -> day != null && !day.isBefore(each.turn().from()) && !day.isAfter(each.due()));
            if (fits && !done.containsKey(each)) {
                done.put(each, one);
                return;
            }
        }
    }

    private Owed owed(UnitId unit, Asked one, @Nullable Published by) {
        var turn = one.turn();
        var applied = new Limits.Applied(reckoning.period(turn.to()), "PERIOD", "PERIODIC");
        var done = by == null ? null : Objects.requireNonNullElse(by.publishedOn(), turn.to());
        return reckoning.owed(
                one.obligation(), unit, turn.name(), DutyKind.PERIOD, applied, turn.from(), turn.to(), done, by);
    }
}
