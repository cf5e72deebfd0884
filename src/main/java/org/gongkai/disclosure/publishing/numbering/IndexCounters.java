package org.gongkai.disclosure.publishing.numbering;

import org.gongkai.foundation.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The counters of index numbers, one row a unit and year. Taking numbers locks the row until the publishing transaction
 * ends: others wait, and what is rolled back is taken by the next, so there is neither gap nor double.
 */
@Repository
public class IndexCounters {

    private final JdbcClient jdbc;

    IndexCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a run of numbers; answers the first. */
    public int take(UnitId unit, int year, int count) {
        return jdbc.sql("""
                insert into publishing_index_counter (unit_id, year, last) values (?, ?, ?)
                on conflict (unit_id, year) do update set last = publishing_index_counter.last + excluded.last
                returning last
                """)
                        .params(unit.value(), year, count)
                        .query(Integer.class)
                        .single()
                - count
                + 1;
    }
}
