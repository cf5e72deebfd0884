package org.gongkai.disclosure.duties.web;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.charts.MonthChart;
import org.springframework.stereotype.Component;

/** How duties stood month by month (每月情况), for every page that draws it. */
@Component
public class Standings {

    private final Duties duties;

    Standings(Duties duties) {
        this.duties = duties;
    }

    /** Two days, both included. */
    record Days(LocalDate from, LocalDate to) {}

    public MonthChart months(DutyFilter filter) {
        var days = days(filter);
        return MonthChart.of(days.from(), days.to(), duties.byMonth(filter));
    }

    /** The days of a filter; where it leaves one open, those of what there is, and never days to come. */
    Days days(DutyFilter filter) {
        var today = duties.today();
        var to = filter.to() == null || filter.to().isAfter(today) ? today : filter.to();
        var from = filter.from();
        if (from == null) {
            from = duties.byMonth(filter).keySet().stream().findFirst().orElse(to);
        }
        return new Days(from.isAfter(to) ? to : from, Objects.requireNonNull(to));
    }
}
