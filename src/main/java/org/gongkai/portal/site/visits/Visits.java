package org.gongkai.portal.site.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was counted, by day and by page and month (访问量). */
@Repository
class Visits {

    private final JdbcClient jdbc;
    private final VisitSettings settings;
    private final Clock clock;

    Visits(JdbcClient jdbc, VisitSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A page and how often it was read. */
    record Page(String path, long visits) {}

    /** Adds counts of pages, in the order of their addresses, so that two nodes never wait for each other in a circle. */
    @Transactional
    public void add(Map<String, Long> counts) {
        var sorted = new TreeMap<>(counts);
        var today = LocalDate.now(clock);
        jdbc.sql("""
                insert into site_visit_page (path, month, visits)
                select path, :month, visits from unnest(:paths::text[], :visits::bigint[]) as t (path, visits)
                on conflict (path, month) do update set visits = site_visit_page.visits + excluded.visits
                """)
                .param("month", today.withDayOfMonth(1))
                .param("paths", sorted.keySet().toArray(String[]::new))
                .param("visits", sorted.values().toArray(Long[]::new))
                .update();
        jdbc.sql("""
                insert into site_visit_day (day, visits) values (:day, :visits)
                on conflict (day) do update set visits = site_visit_day.visits + excluded.visits
                """)
                .param("day", today)
                .param("visits", sorted.values().stream().mapToLong(n -> n).sum())
                .update();
    }

    /** All there ever were, those of the former site included. */
    long total() {
        return settings.before() + counted();
    }

    long counted() {
        return jdbc.sql("select coalesce(sum(visits), 0) from site_visit_day")
                .query(Long.class)
                .single();
    }

    /** Each day from one on, days without a visit included. */
    Map<LocalDate, Long> days(LocalDate from) {
        var days = new TreeMap<LocalDate, Long>();
        for (var day = from; !day.isAfter(LocalDate.now(clock)); day = day.plusDays(1)) days.put(day, 0L);
        jdbc.sql("select day, visits from site_visit_day where day >= ?")
                .param(from)
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getLong("visits"));
                });
        return days;
    }

    /** Each month from one on. */
    Map<YearMonth, Long> months(YearMonth from) {
        var months = new TreeMap<YearMonth, Long>();
        for (var month = from; !month.isAfter(YearMonth.now(clock)); month = month.plusMonths(1)) months.put(month, 0L);
        days(from.atDay(1)).forEach((day, n) -> months.merge(YearMonth.from(day), n, Long::sum));
        return months;
    }

    /** The most read pages since a month. */
    List<Page> most(LocalDate since, int limit) {
        return jdbc.sql("""
                select path, sum(visits) as visits from site_visit_page where month >= ?
                group by path order by 2 desc, 1 limit ?
                """)
                .params(since, limit)
                .query((row, _) -> new Page(row.getString("path"), row.getLong("visits")))
                .list();
    }

    /** The first day on which anything was counted. */
    java.util.Optional<LocalDate> since() {
        return jdbc.sql("select day from site_visit_day order by day limit 1")
                .query(LocalDate.class)
                .optional();
    }
}
