package org.gongkai.foundation.calendar.limits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.tables.ShippedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Time limits in the database; what the product ships fills in and follows a new release until somebody changes a rule by hand. */
@Repository
public class LimitRows {

    private static final String BETWEEN = "|";

    private final JdbcClient jdbc;

    LimitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        fillIn();
    }

    private void fillIn() {
        var changed = new HashSet<>(jdbc.sql("select distinct code from calendar_time_limit_change")
                .query(String.class)
                .list());
        shipped().stream().filter(limit -> !changed.contains(limit.code())).forEach(this::put);
    }

    /** How often somebody changed something. */
    public long changes() {
        return jdbc.sql("select count(*) from calendar_time_limit_change")
                .query(Long.class)
                .single();
    }

    /** Every version that was not taken back, rule by rule, the oldest first. */
    public List<TimeLimit> all() {
        return jdbc.sql("select * from calendar_time_limit where not taken_back order by code, valid_from")
                .query((row, n) -> limit(row))
                .list();
    }

    private void put(TimeLimit limit) {
        jdbc.sql("""
                insert into calendar_time_limit
                    (code, version, amount, unit, trigger, stops, restarts, article, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code, version) do update set valid_to = excluded.valid_to, article = excluded.article
                """)
                .params(
                        limit.code(),
                        limit.version(),
                        limit.span().amount(),
                        limit.span().unit().name(),
                        limit.trigger(),
                        String.join(BETWEEN, limit.stops()),
                        String.join(BETWEEN, limit.restarts()),
                        limit.article(),
                        limit.validFrom(),
                        limit.validTo())
                .update();
    }

    private static TimeLimit limit(ResultSet row) throws SQLException {
        return new TimeLimit(
                row.getString("code"),
                row.getInt("version"),
                new Span(row.getInt("amount"), SpanUnit.valueOf(row.getString("unit"))),
                row.getString("trigger"),
                codes(row.getString("stops")),
                codes(row.getString("restarts")),
                row.getString("article"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** What the product ships. */
    public static List<TimeLimit> shipped() {
        return ShippedRows.of("time-limits.csv", LimitRows.class).stream()
                .map(cells -> new TimeLimit(
                        cells[0],
                        Integer.parseInt(cells[1]),
                        new Span(Integer.parseInt(cells[2]), SpanUnit.valueOf(cells[3])),
                        cells[4],
                        codes(cells[5]),
                        codes(cells[6]),
                        cells[7],
                        LocalDate.parse(cells[8]),
                        day(cells[9])))
                .toList();
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\" + BETWEEN));
    }
}
