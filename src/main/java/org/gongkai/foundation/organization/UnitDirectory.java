package org.gongkai.foundation.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Where units are looked up (单位名录). Reads a snapshot in memory that follows every change. */
@Component
public class UnitDirectory {

    private static final long STALE_AFTER_MILLIS = 5_000;

    private final Units units;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(List.of(), Map.of(), 0);

    UnitDirectory(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The unit as it is today; one that ended, as it was at its end. */
    public Optional<Unit> find(UnitId id) {
        return find(id, today());
    }

    /** The unit as it was on a day; before its time as it began, after its time as it ended. */
    public Optional<Unit> find(UnitId id, LocalDate on) {
        return versions().stream()
                .filter(unit -> unit.id().equals(id))
                .min(Comparator.comparing((Unit unit) -> !unit.existsOn(on))
                        .thenComparing(Unit::validFrom, Comparator.reverseOrder()));
    }

    public Optional<Unit> byCode(String code) {
        return versions().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .flatMap(unit -> find(unit.id()));
    }

    /**
     * The unit of a name: its full or short name on the day, else the one that once bore the name, followed to what became
     * of it.
     */
    public Optional<Unit> named(String name, LocalDate on) {
        var wanted = name.strip();
        return bearing(wanted)
                .filter(unit -> unit.existsOn(on))
                .findFirst()
                .or(() -> bearing(wanted)
                        .findFirst()
                        .flatMap(former ->
                                successors(former.id()).stream().findFirst().or(() -> find(former.id(), on))));
    }

    /** All units that exist on a day, by level, order and name. */
    public List<Unit> all(LocalDate on) {
        return versions().stream().filter(unit -> unit.existsOn(on)).toList();
    }

    /** All units that exist today. */
    public List<Unit> all() {
        return all(today());
    }

    public List<Unit> children(UnitId parent) {
        return all().stream().filter(unit -> parent.equals(unit.parent())).toList();
    }

    /** From the unit above up to the top. */
    public List<Unit> ancestors(UnitId id) {
        var above = new ArrayList<Unit>();
        var unit = find(id);
        while (unit.isPresent() && unit.get().parent() != null && above.size() < 10) {
            unit = find(unit.get().parent());
            unit.ifPresent(above::add);
        }
        return above;
    }

    /** The district government (区人民政府), which leads and supervises; empty before any unit is entered. */
    public Optional<Unit> lead() {
        return all().stream()
                .filter(unit -> unit.kind() == UnitKind.GOVERNMENT && unit.parent() == null)
                .findFirst();
    }

    /** Units as they are today, by id. */
    public Map<UnitId, Unit> byId(Collection<UnitId> ids) {
        var found = new LinkedHashMap<UnitId, Unit>();
        ids.forEach(id -> find(id).ifPresent(unit -> found.put(id, unit)));
        return found;
    }

    /** Every version of a unit, newest first (沿革). */
    public List<Unit> history(UnitId id) {
        return versions().stream()
                .filter(unit -> unit.id().equals(id))
                .sorted(Comparator.comparing(Unit::validFrom).reversed())
                .toList();
    }

    /** Units that are no more, as they were at their end, the last ended first. */
    public List<Unit> ended() {
        var today = today();
        return versions().stream()
                .filter(unit -> unit.validTo() != null && unit.validTo().isBefore(today))
                .filter(unit -> history(unit.id()).getFirst().equals(unit))
                .sorted(Comparator.comparing(Unit::validTo, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    /** What became of a unit that ended, as it is today. */
    public List<Unit> successors(UnitId id) {
        return current().successors().getOrDefault(id, List.of()).stream()
                .flatMap(next -> find(next).stream())
                .toList();
    }

    /** Forgets at once, for those in the same transaction, and again when it is over, for everybody else. */
    @EventListener
    void onEntry(UnitChanged change) {
        forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void onOutcome(UnitChanged change) {
        forget();
    }

    private void forget() {
        snapshot = new Snapshot(List.of(), Map.of(), 0);
    }

    private java.util.stream.Stream<Unit> bearing(String name) {
        return versions().stream()
                .filter(unit -> unit.name().equals(name) || unit.shortName().equals(name))
                .sorted(Comparator.comparing(Unit::validFrom).reversed());
    }

    private List<Unit> versions() {
        return current().versions();
    }

    private Snapshot current() {
        var known = snapshot;
        long now = System.nanoTime() / 1_000_000;
        if (known.versions().isEmpty() || now - known.readAt() > STALE_AFTER_MILLIS) {
            known = new Snapshot(units.versions(), units.successors(), now);
            snapshot = known;
        }
        return known;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Snapshot(List<Unit> versions, Map<UnitId, List<UnitId>> successors, long readAt) {}
}
