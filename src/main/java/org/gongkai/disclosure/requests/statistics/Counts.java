package org.gongkai.disclosure.requests.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts requests by what they share (统计口径：按收到渠道到达的日子计入期间；作废、并入的不计). */
@Repository
public class Counts {

    /** What requests are told apart by (分组). */
    public enum By {
        UNIT("r.body_id::text"),
        MONTH("to_char(r.arrived_on, 'YYYY-MM')"),
        OUTCOME("i.decision"),
        CHANNEL("r.channel");

        private final String sql;

        By(String sql) {
            this.sql = sql;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Counts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lines in the order of their keys; outcomes count parts, everything else requests. */
    public List<Counted> of(By by, LocalDate from, LocalDate to, Collection<UnitId> units) {
        var parts = by == By.OUTCOME ? "join requests_item i on i.request_id = r.id and i.decision is not null" : "";
        return jdbc.sql("""
                select %s as key, count(*) as received, count(r.decided_on) as answered,
                    count(*) filter (where r.decided_on <= coalesce(r.due_on, r.decided_on)) as in_time,
                    count(*) filter (where r.decided_on > r.due_on
                        or r.decided_on is null and r.due_on < :today and r.state in (:open)) as late,
                    count(r.extended_on) as extended,
                    count(*) filter (where exists (select 1 from requests_dispute d where d.request_id = r.id
                        and d.way like 'RECONSIDERATION%%')) as reconsidered,
                    count(*) filter (where exists (select 1 from requests_dispute d where d.request_id = r.id
                        and d.way like 'COURT%%')) as sued
                from requests_request r %s
                where r.arrived_on between :from and :to and r.body_id in (:units) and r.state not in ('VOIDED', 'JOINED')
                group by 1 order by 1
                """.formatted(by.sql, parts))
                .param("today", LocalDate.now(clock))
                .param(
                        "open",
                        Arrays.stream(State.values())
                                .filter(state -> !state.isAnswered())
                                .map(State::name)
                                .toList())
                .param("from", from)
                .param("to", to)
                .param(
                        "units",
                        units.isEmpty()
                                ? List.of(-1L)
                                : units.stream().map(UnitId::value).toList())
                .query((row, n) -> new Counted(
                        row.getString("key"),
                        row.getLong("received"),
                        row.getLong("answered"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("extended"),
                        row.getLong("reconsidered"),
                        row.getLong("sued")))
                .list();
    }
}
