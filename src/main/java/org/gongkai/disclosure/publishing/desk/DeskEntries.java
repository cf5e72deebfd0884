package org.gongkai.disclosure.publishing.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what lies on desks. */
@Repository
class DeskEntries {

    private static final String COLUMNS = """
            select e.document_id, e.number, e.title, e.state, e.author, e.author_name, e.saved_at, e.publish_at,
                   e.published_at, e.shown_to, e.valid_to, d.unit_id, d.kind, f.act, f.person_name, f.at, f.comment
            """;
    private static final String LAST = """
            left join lateral (select act, person_name, at, comment from publishing_fact
                where document_id = e.document_id and number = e.number order by id desc limit 1) f on true
            """;
    private static final String OPEN =
            "e.state in ('DRAFT', 'FIRST_REVIEW', 'SECOND_REVIEW', 'SECRECY_REVIEW', 'FINAL_REVIEW', 'APPROVED', 'SCHEDULED')";
    private static final String MINE = "(e.author = :person or :all or d.unit_id in (:units))";
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    DeskEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything under way that this person wrote or whose unit they work for. */
    List<DeskEntry> open(Actor actor) {
        return jdbc.sql(COLUMNS
                        + "from publishing_edition e join publishing_document d on d.id = e.document_id " + LAST
                        + " where " + OPEN + " and " + MINE + " order by coalesce(f.at, e.saved_at) limit " + MOST)
                .param("person", actor.person().value())
                .param("all", actor.seesAll())
                .param("units", numbers(actor.units()))
                .query((row, n) -> entry(row))
                .list();
    }

    /** Lists that are shown to the public until a day within these. */
    List<DeskEntry> ending(Actor actor, LocalDate from, LocalDate to) {
        return within(actor, from, to, "e.shown_to", "d.kind = 'PUBLICITY'");
    }

    /** Normative documents whose term ends within these days and that nothing has replaced or repealed. */
    List<DeskEntry> expiring(Actor actor, LocalDate from, LocalDate to) {
        return within(actor, from, to, "e.valid_to", """
                d.kind = 'NORMATIVE' and e.ended is null and not exists (select from publishing_effect x
                    where x.document_id = e.document_id and x.effect in ('REPLACED', 'REPEALED'))
                """);
    }

    private List<DeskEntry> within(Actor actor, LocalDate from, LocalDate to, String day, String condition) {
        return jdbc.sql(COLUMNS
                        + "from publishing_edition e join publishing_document d on d.id = e.document_id " + LAST
                        + " where e.state = 'PUBLISHED' and " + day + " between :from and :to and " + condition
                        + " and " + MINE + " order by " + day + " limit " + MOST)
                .param("person", actor.person().value())
                .param("all", false)
                .param("units", numbers(actor.units()))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> entry(row))
                .list();
    }

    /** A page of all documents, each with its newest edition. */
    List<DeskEntry> page(Actor actor, DeskFilter filter, long offset, int limit) {
        return filtered(
                        COLUMNS,
                        LAST,
                        actor,
                        filter,
                        " order by e.saved_at desc, e.document_id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> entry(row))
                .list();
    }

    long count(Actor actor, DeskFilter filter) {
        return filtered("select count(*) ", "", actor, filter, "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String columns, String last, Actor actor, DeskFilter filter, String end) {
        return jdbc.sql(columns
                        + "from publishing_edition e join publishing_document d on d.id = e.document_id " + last
                        + " where " + filter.condition() + " and " + MINE + end)
                .param("person", actor.person().value())
                .param("all", actor.seesAll())
                .param("units", numbers(actor.units()))
                .params(filter.parameters());
    }

    private static Collection<Long> numbers(Set<UnitId> units) {
        return units.isEmpty()
                ? List.of(-1L)
                : units.stream().map(UnitId::value).toList();
    }

    private static DeskEntry entry(ResultSet row) throws SQLException {
        var act = row.getString("act");
        return new DeskEntry(
                new EditionId(new DocumentId(row.getLong("document_id")), row.getInt("number")),
                new UnitId(row.getLong("unit_id")),
                DocumentKind.valueOf(row.getString("kind")),
                EditionState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getObject("author", Long.class),
                row.getString("author_name"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                instant(row, "publish_at"),
                instant(row, "published_at"),
                row.getObject("shown_to", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                act == null
                        ? null
                        : new DeskEntry.Last(
                                Act.valueOf(act),
                                row.getString("person_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("comment")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
