package org.gongkai.disclosure.requests.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * The statistics of some units in some time (统计结果).
 *
 * @param groups by unit, by month, by outcome, by way of coming in
 */
public record Statistics(LocalDate from, LocalDate to, Counted all, List<Group> groups) {

    public Statistics {
        groups = List.copyOf(groups);
    }

    /** Requests told apart by one thing, in words. */
    public record Group(Counts.By by, List<Named> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A line and what it is called. */
    public record Named(String name, Counted counted) {}
}
