package org.gongkai.disclosure.publishing.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.gongkai.disclosure.publishing.Document;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.IndexNumber;
import org.gongkai.disclosure.publishing.Withdrawal;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All documents. */
@Repository
public class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public DocumentId add(UnitId unit, DocumentKind kind, @Nullable Long creator, Instant now) {
        return new DocumentId(jdbc.sql("""
                insert into publishing_document (unit_id, kind, created_at, created_by) values (?, ?, ?, ?) returning id
                """)
                .params(unit.value(), kind.name(), Rows.at(now), creator)
                .query(Long.class)
                .single());
    }

    public Optional<Document> find(DocumentId id) {
        return jdbc.sql("select * from publishing_document where id = ?")
                .param(id.value())
                .query((row, n) -> document(row))
                .optional();
    }

    /** Locks the document's row until the transaction ends, so that only one hand moves its editions. */
    public void lock(DocumentId id) {
        jdbc.sql("select id from publishing_document where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional();
    }

    public void changeKind(DocumentId id, DocumentKind kind) {
        jdbc.sql("update publishing_document set kind = ? where id = ?")
                .params(kind.name(), id.value())
                .update();
    }

    public void number(DocumentId id, IndexNumber number) {
        jdbc.sql("update publishing_document set index_number = ? where id = ? and index_number is null")
                .params(number.value(), id.value())
                .update();
    }

    public void withdraw(DocumentId id, Withdrawal withdrawal) {
        jdbc.sql("update publishing_document set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? where id = ?")
                .params(Rows.at(withdrawal.at()), withdrawal.by(), withdrawal.reason(), id.value())
                .update();
    }

    private static Document document(ResultSet row) throws SQLException {
        var index = row.getString("index_number");
        var withdrawn = Rows.instant(row, "withdrawn_at");
        return new Document(
                new DocumentId(row.getLong("id")),
                new UnitId(row.getLong("unit_id")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("source_id"),
                index == null ? null : new IndexNumber(index),
                Rows.needed(row, "created_at"),
                withdrawn == null
                        ? null
                        : new Withdrawal(withdrawn, row.getString("withdrawn_by"), row.getString("withdrawn_reason")));
    }
}
