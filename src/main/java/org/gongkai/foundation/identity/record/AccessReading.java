package org.gongkai.foundation.identity.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record of access (查阅访问记录). */
@Repository
public class AccessReading {

    private static final int FETCHED = 1_000;
    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");
    private static final String MATCHING = """
             from identity_access_record
            where (:who = '' or who = :who or target = :who) and (:kind = '' or kind = :kind)
                and at >= :from and at < :to
            """;

    private final JdbcClient jdbc;

    AccessReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(AccessAsk ask) {
        return jdbc.sql("select count(*)" + MATCHING)
                .params(named(ask))
                .query(Long.class)
                .single();
    }

    /** The newest first, a page at a time. */
    public List<Link> newest(AccessAsk ask, int limit, long offset) {
        return jdbc.sql("select *" + MATCHING + "order by number desc limit :limit offset :offset")
                .params(named(ask))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> link(row))
                .list();
    }

    /** Every one, the oldest first, read piece by piece. */
    @Transactional(readOnly = true)
    public void each(AccessAsk ask, Consumer<Link> reader) {
        jdbc.sql("select *" + MATCHING + "order by number")
                .params(named(ask))
                .withFetchSize(FETCHED)
                .query((ResultSet row) -> reader.accept(link(row)));
    }

    /** The kinds that occur. */
    public List<String> kinds() {
        return jdbc.sql("select distinct kind from identity_access_record order by kind")
                .query(String.class)
                .list();
    }

    static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("kind"),
                row.getString("target"),
                row.getString("detail"),
                row.getString("address"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static Map<String, Object> named(AccessAsk ask) {
        var named = new HashMap<String, Object>();
        named.put("who", ask.who());
        named.put("kind", ask.kind());
        named.put("from", begin(ask.from(), LocalDate.of(1970, 1, 1)));
        var last = ask.to();
        named.put("to", begin(last == null ? null : last.plusDays(1), LocalDate.of(9999, 1, 1)));
        return named;
    }

    private static Timestamp begin(@Nullable LocalDate day, LocalDate otherwise) {
        return Timestamp.from(
                (day == null ? otherwise : day).atStartOfDay(DISTRICT).toInstant());
    }
}
