package org.gongkai.disclosure.duties;

import java.util.EnumMap;
import java.util.Map;

/** How many duties stand how (义务的数字). */
public record DutyFigures(Map<DutyState, Long> counts) {

    private static final double HUNDRED = 100;

    public DutyFigures {
        var all = new EnumMap<DutyState, Long>(DutyState.class);
        all.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(all);
    }

    public long of(DutyState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** What had to be public by now (应公开). */
    public long owed() {
        return DutyState.owed().stream().mapToLong(this::of).sum();
    }

    /** What of it can be judged: all but what has no date of formation. */
    public long judged() {
        return owed() - of(DutyState.UNDATED);
    }

    /** Per cent in time (按时率) of what can be judged, with one decimal rounded down; 100 when there is nothing. */
    public double rate() {
        return judged() == 0 ? HUNDRED : Math.floor(of(DutyState.IN_TIME) * HUNDRED * 10 / judged()) / 10;
    }
}
