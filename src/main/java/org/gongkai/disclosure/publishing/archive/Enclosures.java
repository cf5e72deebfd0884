package org.gongkai.disclosure.publishing.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.foundation.files.FileDigest;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files and matters that belong to editions. */
@Repository
public class Enclosures {

    private static final RowMapper<EnclosedFile> FILE = (row, n) -> new EnclosedFile(
            EnclosedFile.Use.valueOf(row.getString("use")),
            new FileDigest(row.getString("digest")),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size_bytes"),
            row.getString("words"));

    private final JdbcClient jdbc;

    Enclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EnclosedFile> files(EditionId id) {
        return jdbc.sql("select * from publishing_file where document_id = ? and number = ? order by position")
                .params(id.document().value(), id.number())
                .query(FILE)
                .list();
    }

    /** A file by its public address, while an edition that carries it is public and its period is not over. */
    public Optional<EnclosedFile> publicFile(DocumentId id, FileDigest digest, LocalDate today) {
        return jdbc.sql("""
                select f.* from publishing_file f
                join publishing_edition e on e.document_id = f.document_id and e.number = f.number
                where f.document_id = ? and f.digest = ? and e.state in ('PUBLISHED', 'CORRECTED', 'SUPERSEDED')
                and (e.shown_to is null or e.shown_to >= ?)
                order by f.number desc limit 1
                """).params(id.value(), digest.hex(), today).query(FILE).optional();
    }

    void replace(EditionId id, Content content) {
        for (var table : List.of("publishing_file", "publishing_edition_matter")) {
            jdbc.sql("delete from " + table + " where document_id = ? and number = ?")
                    .params(id.document().value(), id.number())
                    .update();
        }
        int position = 0;
        for (var file : content.files()) {
            jdbc.sql("insert into publishing_file values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id.document().value(),
                            id.number(),
                            position++,
                            file.use().name(),
                            file.digest().hex())
                    .params(file.name(), file.mediaType(), file.size(), file.words())
                    .update();
        }
        position = 0;
        for (var matter : content.matters().stream().distinct().toList()) {
            jdbc.sql("insert into publishing_edition_matter values (?, ?, ?, ?)")
                    .params(id.document().value(), id.number(), position++, matter.value())
                    .update();
        }
    }
}
