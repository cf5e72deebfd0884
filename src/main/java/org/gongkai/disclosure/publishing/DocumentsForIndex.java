package org.gongkai.disclosure.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.gongkai.disclosure.publishing.archive.Rows;
import org.gongkai.disclosure.publishing.reading.ListingRows;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What search reads of public documents (索引供给): whole, in portions, and only what may be read today. */
@Component
public class DocumentsForIndex {

    private static final String SELECT = """
            select l.*, d.source_id, t.plain from publishing_listing l
            join publishing_document d on d.id = l.document_id
            join publishing_text t on t.document_id = l.document_id and t.number = l.number
            """;
    private static final int PORTION = 500;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    DocumentsForIndex(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** An attachment of a public document with its words. */
    public record Attachment(DocumentId document, String name, String mediaType, String url, String text) {}

    /** The public ones among these; what is missing in the answer is public no more. */
    public List<IndexableDocument> forIndex(Collection<DocumentId> ids) {
        return jdbc.sql(SELECT + " where l.document_id = any(?)")
                .param(ids.stream().map(DocumentId::value).toArray(Long[]::new))
                .query((row, n) -> document(row))
                .list();
    }

    /** Hands every public document to the reader, portion by portion, by rising id. */
    public void forEachPublished(Consumer<List<IndexableDocument>> reader) {
        long last = 0;
        while (true) {
            var portion = jdbc.sql(SELECT + " where l.document_id > ? order by l.document_id limit ?")
                    .params(last, PORTION)
                    .query((row, n) -> document(row))
                    .list();
            if (portion.isEmpty()) return;
            reader.accept(portion);
            last = portion.getLast().id().value();
        }
    }

    /** The attachments of a public document with their words; none once a 公示 is over. */
    public List<Attachment> attachments(DocumentId id) {
        var attachments = new ArrayList<Attachment>();
        jdbc.sql("""
                select f.* from publishing_file f join publishing_listing l
                on l.document_id = f.document_id and l.number = f.number
                where f.document_id = ? and f.use = 'ATTACHMENT' and (l.shown_to is null or l.shown_to >= ?)
                order by f.position
                """).params(id.value(), LocalDate.now(clock)).query(row -> {
            var file = new EnclosedFile(
                    EnclosedFile.Use.ATTACHMENT,
                    new FileDigest(Objects.requireNonNull(row.getString("digest"))),
                    Objects.requireNonNull(row.getString("name")),
                    Objects.requireNonNull(row.getString("media_type")),
                    row.getLong("size_bytes"),
                    "");
            attachments.add(new Attachment(id, file.name(), file.mediaType(), file.url(id), files.text(file.digest())));
        });
        return attachments;
    }

    private IndexableDocument document(ResultSet row) throws SQLException {
        var kind = DocumentKind.valueOf(row.getString("kind"));
        var shownUntil = Rows.day(row, "shown_to");
        boolean over = shownUntil != null && shownUntil.isBefore(LocalDate.now(clock));
        return new IndexableDocument(
                new DocumentId(row.getLong("document_id")),
                row.getString("source_id"),
                kind,
                new UnitId(row.getLong("unit_id")),
                row.getString("title"),
                row.getString("summary"),
                over ? "" : row.getString("plain"),
                row.getString("document_number"),
                row.getString("index_number"),
                row.getString("issuer"),
                row.getString("topic"),
                Arrays.stream((Long[]) row.getArray("matters").getArray())
                        .map(MatterId::new)
                        .toList(),
                Rows.needed(row, "published_at"),
                Rows.needed(row, "changed_at"),
                kind.hasValidity() ? ListingRows.facts(row) : null,
                shownUntil);
    }
}
