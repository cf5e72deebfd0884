package org.gongkai.disclosure.publishing.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.archive.Rows;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sketches of all that is public or on its way there (文本指纹库). */
@Repository
public class Likenesses {

    /** Articles of laws are kept for looking up; nobody publishes one by mistake a second time. */
    private static final String ASKED = "d.kind <> 'LAW_ARTICLE' and d.withdrawn_at is null";

    private static final String STANDING = "e.state in ('FIRST_REVIEW', 'SECOND_REVIEW', 'SECRECY_REVIEW',"
            + " 'FINAL_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED')";

    /**
     * A document that may be nearly the same.
     *
     * @param at when it came before the public, or when it was saved where it is still in review
     */
    record Other(
            DocumentId id,
            EditionState state,
            UnitId unit,
            String title,
            @Nullable String number,
            Instant at,
            String text) {}

    private final JdbcClient jdbc;

    Likenesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether documents of a kind are compared. */
    public static boolean asks(DocumentKind kind) {
        return kind != DocumentKind.LAW_ARTICLE;
    }

    /** The sketch of a document as PostgreSQL reads an array, for portions of rows. */
    public static String keys(String title, String plain) {
        return Arrays.toString(Sketch.of(Wording.of(title), Wording.of(plain)))
                .replace('[', '{')
                .replace(']', '}');
    }

    /** Keeps the sketch of an edition that goes its way to the public. */
    public void keep(EditionId id, Content content) {
        jdbc.sql("""
                insert into publishing_likeness (document_id, number, keys) values (?, ?, ?::int[])
                on conflict (document_id, number) do update set keys = excluded.keys
                """)
                .params(
                        id.document().value(),
                        id.number(),
                        keys(content.title(), content.body().plain()))
                .update();
    }

    /** Drops the sketch of an edition that no longer stands before anyone. */
    public void drop(EditionId id) {
        jdbc.sql("delete from publishing_likeness where document_id = ? and number = ?")
                .params(id.document().value(), id.number())
                .update();
    }

    /** Those that share a key, the most alike first; none that this document already replaced or was replaced by. */
    List<Other> near(DocumentId self, int[] keys, int whole, int limit) {
        return jdbc.sql(
                        "select e.*, d.unit_id, t.plain from (select k.document_id, k.number, k.keys @> array[:whole]::int[]"
                                + " as same, (select count(*) from unnest(k.keys) one where one = any(:keys)) as shared"
                                + " from publishing_likeness k where k.keys && :keys and k.document_id <> :self"
                                + " order by same desc, shared desc, k.document_id desc limit :limit) k"
                                + " join publishing_document d on d.id = k.document_id"
                                + " join publishing_edition e on e.document_id = k.document_id and e.number = k.number"
                                + " join publishing_text t on t.document_id = k.document_id and t.number = k.number"
                                + " where " + STANDING + " and " + ASKED
                                + " and not exists (select 1 from publishing_effect x where (x.document_id, x.by_document)"
                                + " in ((k.document_id, :self), (:self, k.document_id)))"
                                + " order by k.same desc, k.shared desc, k.document_id desc")
                .param("keys", Arrays.stream(keys).boxed().toArray(Integer[]::new))
                .param("whole", whole)
                .param("self", self.value())
                .param("limit", limit)
                .query((row, n) -> other(row))
                .list();
    }

    /** Editions of which no sketch is kept yet. */
    List<EditionId> missing(int limit) {
        return jdbc.sql("select e.document_id, e.number from publishing_edition e"
                        + " join publishing_document d on d.id = e.document_id where " + STANDING + " and " + ASKED
                        + " and not exists (select 1 from publishing_likeness k where k.document_id = e.document_id"
                        + " and k.number = e.number) order by e.document_id desc limit ?")
                .param(limit)
                .query((row, n) -> new EditionId(new DocumentId(row.getLong(1)), row.getInt(2)))
                .list();
    }

    /** Sketches an edition from what is stored of it. */
    void sketch(EditionId id) {
        jdbc.sql("""
                select e.title, t.plain from publishing_edition e
                join publishing_text t on t.document_id = e.document_id and t.number = e.number
                where e.document_id = ? and e.number = ?
                """)
                .params(id.document().value(), id.number())
                .query((row, n) -> keys(row.getString("title"), row.getString("plain")))
                .optional()
                .ifPresent(keys -> jdbc.sql("""
                        insert into publishing_likeness (document_id, number, keys) values (?, ?, ?::int[])
                        on conflict (document_id, number) do nothing
                        """)
                        .params(id.document().value(), id.number(), keys)
                        .update());
    }

    private static Other other(ResultSet row) throws SQLException {
        var published = Rows.instant(row, "published_at");
        return new Other(
                new DocumentId(row.getLong("document_id")),
                EditionState.valueOf(row.getString("state")),
                new UnitId(row.getLong("unit_id")),
                row.getString("title"),
                row.getString("document_number"),
                published != null ? published : Rows.needed(row, "saved_at"),
                row.getString("plain"));
    }
}
