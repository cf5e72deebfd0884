package org.gongkai.disclosure.publishing.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All editions with their texts. */
@Repository
public class Editions {

    private static final String SELECT = """
            select e.*, d.unit_id, d.kind, coalesce(t.html, '') as html,
                   array(select m.matter_id from publishing_edition_matter m
                         where m.document_id = e.document_id and m.number = e.number order by m.position) as matters,
                   exists (select 1 from publishing_file f
                           where f.document_id = e.document_id and f.number = e.number) as has_files
            from publishing_edition e
            join publishing_document d on d.id = e.document_id
            left join publishing_text t on t.document_id = e.document_id and t.number = e.number
            """;

    private final JdbcClient jdbc;
    private final Enclosures enclosures;
    private final MetadataColumns columns;

    Editions(JdbcClient jdbc, Enclosures enclosures, MetadataColumns columns) {
        this.jdbc = jdbc;
        this.enclosures = enclosures;
        this.columns = columns;
    }

    /** Starts an edition as a draft. */
    public void add(
            EditionId id,
            Content content,
            @Nullable String changeNote,
            @Nullable Long author,
            String name,
            Instant now) {
        jdbc.sql("""
                insert into publishing_edition
                    (document_id, number, state, title, attribute, change_note, author, author_name, created_at, saved_at, saved_by)
                values (?, ?, 'DRAFT', '', 'ON_INITIATIVE', ?, ?, ?, ?, ?, ?)
                """)
                .params(id.document().value(), id.number(), changeNote, author, name, Rows.at(now), Rows.at(now), name)
                .update();
        fill(id, content, now);
    }

    /** Saves a draft when nobody saved it since; false when somebody did. */
    public boolean save(
            EditionId id, int version, Content content, @Nullable String changeNote, String by, Instant now) {
        int touched = jdbc.sql("""
                update publishing_edition set version = version + 1, change_note = ?, saved_by = ?
                where document_id = ? and number = ? and version = ?
                """)
                .params(changeNote, by, id.document().value(), id.number(), version)
                .update();
        if (touched == 0) return false;
        fill(id, content, now);
        return true;
    }

    /** Moves an edition on; a concurrent move loses. */
    public boolean move(EditionId id, EditionState from, EditionState to, @Nullable Instant publishAt) {
        return jdbc.sql("""
                update publishing_edition set state = ?, publish_at = ?, version = version + 1
                where document_id = ? and number = ? and state = ?
                """)
                        .params(
                                to.name(),
                                Rows.atOrNull(publishAt),
                                id.document().value(),
                                id.number(),
                                from.name())
                        .update()
                == 1;
    }

    public void markPublished(EditionId id, Instant at, String by) {
        jdbc.sql(
                        "update publishing_edition set published_at = ?, published_by = ? where document_id = ? and number = ?")
                .params(Rows.at(at), by, id.document().value(), id.number())
                .update();
    }

    public Optional<Edition> find(EditionId id) {
        return jdbc.sql(SELECT + " where e.document_id = ? and e.number = ?")
                .params(id.document().value(), id.number())
                .query((row, n) -> edition(row))
                .optional();
    }

    public List<Edition> of(DocumentId id) {
        return jdbc.sql(SELECT + " where e.document_id = ? order by e.number")
                .param(id.value())
                .query((row, n) -> edition(row))
                .list();
    }

    public Optional<Edition> published(DocumentId id) {
        return jdbc.sql(SELECT + " where e.document_id = ? and e.state in ('PUBLISHED', 'SUPERSEDED')")
                .param(id.value())
                .query((row, n) -> edition(row))
                .optional();
    }

    /** Editions whose hour has come. */
    public List<EditionId> due(Instant now) {
        return jdbc.sql("""
                select document_id, number from publishing_edition where state = 'SCHEDULED' and publish_at <= ?
                order by publish_at
                """)
                .param(Rows.at(now))
                .query((row, n) -> new EditionId(new DocumentId(row.getLong(1)), row.getInt(2)))
                .list();
    }

    private void fill(EditionId id, Content content, Instant now) {
        jdbc.sql("""
                update publishing_edition set title = :title, subtitle = :subtitle, summary = :summary, saved_at = :now,
                    document_number = :document_number, issuer = :issuer, formed_on = :formed_on, source = :source,
                    topic = :topic, genre = :genre, openness = :openness, audience = :audience, keywords = :keywords,
                    attribute = :attribute, exemption = :exemption, valid_from = :valid_from, valid_to = :valid_to,
                    shown_from = :shown_from, shown_to = :shown_to, further = :further::jsonb
                where document_id = :document and number = :number
                """)
                .params(columns.of(content))
                .param("now", Rows.at(now))
                .param("document", id.document().value())
                .param("number", id.number())
                .update();
        jdbc.sql("""
                insert into publishing_text (document_id, number, html, plain) values (?, ?, ?, ?)
                on conflict (document_id, number) do update set html = excluded.html, plain = excluded.plain
                """)
                .params(
                        id.document().value(),
                        id.number(),
                        content.body().html(),
                        content.body().plain())
                .update();
        enclosures.replace(id, content);
    }

    private static List<MatterId> matters(ResultSet row) throws SQLException {
        return Stream.of((Long[]) row.getArray("matters").getArray())
                .map(MatterId::new)
                .toList();
    }

    private Edition edition(ResultSet row) throws SQLException {
        var id = new EditionId(new DocumentId(row.getLong("document_id")), row.getInt("number"));
        return new Edition(
                id,
                new UnitId(row.getLong("unit_id")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                EditionState.valueOf(row.getString("state")),
                new Content(
                        row.getString("title"),
                        row.getString("subtitle"),
                        row.getString("summary"),
                        RichText.stored(Objects.requireNonNull(row.getString("html"))),
                        columns.read(row),
                        matters(row),
                        row.getBoolean("has_files") ? enclosures.files(id) : List.of()),
                row.getString("change_note"),
                row.getObject("author", Long.class),
                row.getString("author_name"),
                Rows.needed(row, "created_at"),
                Rows.needed(row, "saved_at"),
                Objects.requireNonNullElse(row.getString("saved_by"), row.getString("author_name")),
                Rows.instant(row, "publish_at"),
                Rows.instant(row, "published_at"),
                row.getString("published_by"));
    }
}
