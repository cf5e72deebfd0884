package org.gongkai.portal.search.cluster;

import java.util.Collection;
import java.util.List;
import org.gongkai.portal.search.backend.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the cluster has still to be told (待送清单): noted in the transaction of the rows, so that nothing is lost. */
final class Outbox {

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The writer's place of {@code SearchItems}: nobody writes rows while they are being delivered. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(Rows.WRITER).query().singleRow();
    }

    void note(Collection<String> ids) {
        jdbc.sql("""
                insert into search_due (id) select distinct unnest(?::text[])
                on conflict (id) do update set tries = 0, next_at = now()
                """).param(ids.toArray(String[]::new)).update();
    }

    /** The next ones, oldest first. */
    List<String> next(int most) {
        return jdbc.sql("select id from search_due where next_at <= now() order by noted limit ?")
                .param(most)
                .query(String.class)
                .list();
    }

    void delivered(Collection<String> ids) {
        jdbc.sql("delete from search_due where id = any(?)")
                .param(ids.toArray(String[]::new))
                .update();
    }

    /** The cluster is well and yet refused this one: it is tried again later and hinders no other. */
    void putOff(String id) {
        jdbc.sql("""
                update search_due set tries = tries + 1, next_at = now() + least(tries + 1, 60) * interval '1 minute'
                where id = ?
                """).param(id).update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from search_due").query(Long.class).single();
    }

    long rows() {
        return jdbc.sql("select count(*) from search_item").query(Long.class).single();
    }
}
