package org.gongkai.foundation.calendar.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.jspecify.annotations.Nullable;

/** The events of a period put in order (期间的经过): on which days it stands still, from which it begins anew. */
final class Course {

    private final NavigableMap<LocalDate, Standstill> still = new TreeMap<>();
    private final NavigableMap<LocalDate, String> restarts = new TreeMap<>();

    Course(LocalDate from, List<ClockEvent> events) {
        var stops = new ArrayList<Standstill>();
        for (int i = 0; i < events.size(); i++) {
            switch (events.get(i)) {
                case Stop stop -> {
                    var until = stop.until();
                    var last = until == null ? lifted(stop, i, events) : until;
                    if (last.isAfter(stop.from())) {
                        stops.add(new Standstill(stop.from().plusDays(1), last, stop.reason()));
                    }
                }
                case Restart restart -> {
                    if (!restart.on().isBefore(from)) {
                        restarts.merge(restart.on(), restart.reason(), (one, other) -> one + "、" + other);
                    }
                }
            }
        }
        divide(stops);
    }

    /** The day of the first restart after a stop that is open; the end of time when there is none. */
    private static LocalDate lifted(Stop stop, int at, List<ClockEvent> events) {
        var day = Standstill.OPEN;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Restart restart) {
                boolean after =
                        restart.on().isAfter(stop.from()) || restart.on().equals(stop.from()) && i > at;
                day = after && restart.on().isBefore(day) ? restart.on() : day;
            }
        }
        return day;
    }

    /** Stops may overlap; cut at every begin and end they do not. */
    private void divide(List<Standstill> stops) {
        var cuts = new TreeSet<LocalDate>();
        stops.forEach(stop -> {
            cuts.add(stop.from());
            if (!stop.isOpen()) {
                cuts.add(stop.to().plusDays(1));
            }
        });
        for (var cut : cuts) {
            var reasons = stops.stream()
                    .filter(stop -> !cut.isBefore(stop.from()) && !cut.isAfter(stop.to()))
                    .map(Standstill::reason)
                    .distinct()
                    .collect(Collectors.joining("、"));
            boolean any = stops.stream().anyMatch(stop -> !cut.isBefore(stop.from()) && !cut.isAfter(stop.to()));
            if (any) {
                var next = cuts.higher(cut);
                still.put(cut, new Standstill(cut, next == null ? Standstill.OPEN : next.minusDays(1), reasons));
            }
        }
    }

    /** The standstill a day lies in. */
    @Nullable
    Standstill at(LocalDate day) {
        var entry = still.floorEntry(day);
        return entry == null || entry.getValue().to().isBefore(day) ? null : entry.getValue();
    }

    /** The last day before the next standstill; the end of time when none comes. */
    LocalDate runsUntil(LocalDate day) {
        var next = still.higherKey(day);
        return next == null ? LocalDate.MAX : next.minusDays(1);
    }

    /** The days from which it begins anew, in order, with the reasons. */
    NavigableMap<LocalDate, String> restarts() {
        return restarts;
    }
}
