package org.gongkai.portal.site.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What changed, written in the transaction that changed it (变动日志): other nodes drop their pages by it, and the mirror
 * renews what was changed while nobody watched.
 */
@Repository
public class Journal {

    private final JdbcClient jdbc;
    private final String node = UUID.randomUUID().toString();

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the journal. */
    public record Entry(long id, boolean own, Told told) {}

    void write(Told told) {
        jdbc.sql("""
                insert into site_change (node, documents, units, matters, wholes, adds) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        node,
                        told.documents().toArray(Long[]::new),
                        told.units().toArray(Long[]::new),
                        told.matters().toArray(Long[]::new),
                        told.wholes().stream().map(Whole::name).toArray(String[]::new),
                        told.adds())
                .update();
    }

    /** Below this number every transaction has ended; what is written from it on may not have been seen yet. */
    public long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** What was told by transactions from a horizon on; an entry may come twice, none is passed over. */
    public List<Entry> since(long horizon) {
        return jdbc.sql("select * from site_change where tx >= ? order by id")
                .param(horizon)
                .query((row, _) -> entry(row))
                .list();
    }

    /** Forgets what every reader has long heard. */
    int forget() {
        return jdbc.sql("delete from site_change where told_at < now() - interval '2 days'")
                .update();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("node").equals(node),
                new Told(
                        numbers(row, "documents"),
                        numbers(row, "units"),
                        numbers(row, "matters"),
                        Stream.of((String[]) row.getArray("wholes").getArray())
                                .map(Whole::valueOf)
                                .toList(),
                        row.getBoolean("adds")));
    }

    private static List<Long> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }
}
