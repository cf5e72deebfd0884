package org.gongkai.disclosure.duties;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Which duties are asked for (义务的筛选); null and empty mean all.
 *
 * @param states how they stand today
 * @param from first day of the time they belong to
 * @param to last day of it
 */
public record DutyFilter(
        @Nullable UnitId unit,
        @Nullable FieldId field,
        @Nullable MatterId matter,
        Set<DutyState> states,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every duty. */
    public static final DutyFilter ALL = new DutyFilter(null, null, null, Set.of(), null, null);

    public DutyFilter {
        states = Set.copyOf(states);
    }

    public DutyFilter of(@Nullable UnitId owner) {
        return new DutyFilter(owner, field, matter, states, from, to);
    }

    public DutyFilter in(@Nullable FieldId wanted) {
        return new DutyFilter(unit, wanted, matter, states, from, to);
    }

    public DutyFilter under(@Nullable MatterId wanted) {
        return new DutyFilter(unit, field, wanted, states, from, to);
    }

    public DutyFilter standing(Set<DutyState> wanted) {
        return new DutyFilter(unit, field, matter, wanted, from, to);
    }

    public DutyFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new DutyFilter(unit, field, matter, states, first, last);
    }
}
