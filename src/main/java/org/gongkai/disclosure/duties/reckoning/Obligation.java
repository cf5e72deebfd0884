package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * What a matter asks of which units from one day to another (事项的公开要求).
 *
 * @param limits the time limits as the list gives them; without any, the ceiling of the Regulation holds
 * @param to the last day, null while it lasts
 */
public record Obligation(
        MatterId matter,
        String list,
        @Nullable FieldId field,
        List<TimeLimit> limits,
        List<UnitId> units,
        LocalDate from,
        @Nullable LocalDate to) {

    public Obligation {
        limits = List.copyOf(limits);
        units = List.copyOf(units);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether another asks for the same. */
    public boolean asksTheSameAs(Obligation other) {
        return limits.equals(other.limits)
                && units.equals(other.units)
                && list.equals(other.list)
                && Objects.equals(field, other.field);
    }

    public Obligation until(@Nullable LocalDate last) {
        return new Obligation(matter, list, field, limits, units, from, last);
    }
}
