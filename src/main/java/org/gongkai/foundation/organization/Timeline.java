package org.gongkai.foundation.organization;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.design.Refused;

/**
 * The life of one unit in time (沿革): versions one after the other, with no gap and no overlap. A change may only be added
 * at the end, so what was true on a day stays true.
 */
record Timeline(List<Unit> versions) {

    Timeline {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a unit has at least one version");
        }
        for (int i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1).validTo();
            if (before == null || !before.plusDays(1).equals(versions.get(i).validFrom())) {
                throw new IllegalArgumentException("versions must follow each other: " + versions);
            }
        }
    }

    static Timeline beginning(Unit first) {
        return new Timeline(List.of(first));
    }

    Unit last() {
        return versions.getLast();
    }

    boolean hasEnded() {
        return last().validTo() != null;
    }

    Optional<Unit> at(LocalDate day) {
        return versions.stream().filter(unit -> unit.existsOn(day)).findFirst();
    }

    /** From a day on the unit is as {@code next} says; on the first day of the last version it replaces that version. */
    Timeline from(LocalDate day, Unit next) {
        var longer = new ArrayList<>(versions);
        checkOpen(day);
        longer.removeLast();
        if (!day.equals(last().validFrom())) {
            longer.add(last().lasting(last().validFrom(), day.minusDays(1)));
        }
        longer.add(next.lasting(day, null));
        return new Timeline(longer);
    }

    /** From a day on the unit is no more. */
    Timeline endedOn(LocalDate day) {
        checkOpen(day);
        if (day.equals(last().validFrom())) {
            throw new Refused(say("organization.refused.endsAsItBegins", day.toString()), "on");
        }
        var longer = new ArrayList<>(versions);
        longer.removeLast();
        longer.add(last().lasting(last().validFrom(), day.minusDays(1)));
        return new Timeline(longer);
    }

    private void checkOpen(LocalDate day) {
        if (hasEnded()) {
            throw new Refused(say("organization.refused.ended", last().name(), String.valueOf(last().validTo())));
        }
        if (day.isBefore(last().validFrom())) {
            throw new Refused(
                    say("organization.refused.earlier", last().validFrom().toString()), "on");
        }
    }
}
