package org.gongkai.disclosure.publishing.deadlinks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.archive.Rows;
import org.gongkai.disclosure.publishing.outlinks.Outcome;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads which links of public documents are dead (外部死链清单), for the units somebody works for. */
@Repository
class DeadLinks {

    private static final String FROM = """
            from publishing_outside_use u
            join publishing_outside_link k on k.address = u.address
            join publishing_listing l on l.document_id = u.document_id and l.number = u.number
            where k.dead_since is not null and k.outcome in (:failures)
              and (k.failures > 1 or k.outcome not in (:passing)) and (:all or l.unit_id in (:units))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<DeadLink> list(Actor actor, long offset, int limit) {
        return asked(
                        "select u.document_id, l.title, l.unit_id, u.words, u.address, k.outcome, k.status, k.dead_since,"
                                + " k.asked_at " + FROM
                                + " order by k.dead_since, u.document_id, u.address limit :limit offset :offset",
                        actor)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> link(row))
                .list();
    }

    long count(Actor actor) {
        return asked("select count(*) " + FROM, actor).query(Long.class).single();
    }

    private StatementSpec asked(String sql, Actor actor) {
        Collection<Long> units = actor.units().stream().map(UnitId::value).toList();
        return jdbc.sql(sql)
                .param("failures", names(true))
                .param("passing", names(false))
                .param("all", actor.seesAll())
                .param("units", units.isEmpty() ? List.of(-1L) : units);
    }

    private static List<String> names(boolean failures) {
        return java.util.Arrays.stream(Outcome.values())
                .filter(outcome -> failures ? outcome.isFailure() : outcome.mayPass())
                .map(Enum::name)
                .toList();
    }

    private DeadLink link(ResultSet row) throws SQLException {
        return new DeadLink(
                new DocumentId(row.getLong("document_id")),
                row.getString("title"),
                new UnitId(row.getLong("unit_id")),
                row.getString("words"),
                row.getString("address"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("status"),
                said(Rows.needed(row, "dead_since"), "yyyy-MM-dd"),
                said(Rows.needed(row, "asked_at"), "yyyy-MM-dd HH:mm"));
    }

    private String said(Instant moment, String form) {
        return DateTimeFormatter.ofPattern(form).format(moment.atZone(clock.getZone()));
    }
}
