package org.gongkai.disclosure.publishing.archive;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What documents do to one another: replace, amend, repeal. */
@Repository
public class Effects {

    /** Kind of effect (代替、修改、废止). */
    public enum Kind {
        REPLACED,
        AMENDED,
        REPEALED
    }

    /**
     * One effect, from where it was asked for.
     *
     * @param document the document that suffers it
     * @param by the document that has it, or null when only a basis is known
     */
    public record Effect(
            DocumentId document,
            Kind kind,
            @Nullable DocumentId by,
            @Nullable String basis,
            LocalDate effective) {}

    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Effect effect) {
        var by = effect.by();
        jdbc.sql("""
                insert into publishing_effect (document_id, effect, by_document, basis, effective) values (?, ?, ?, ?, ?)
                on conflict (document_id, effect)
                do update set by_document = excluded.by_document, basis = excluded.basis, effective = excluded.effective
                """)
                .params(effect.document().value(), effect.kind().name(), by == null ? null : by.value())
                .params(effect.basis(), effect.effective())
                .update();
    }

    /** What happened to a document, then what it did to others. */
    public List<Effect> about(DocumentId id) {
        return jdbc.sql("""
                select * from publishing_effect where document_id = :id or by_document = :id
                order by document_id <> :id, document_id
                """)
                .param("id", id.value())
                .query((row, n) -> {
                    var by = row.getObject("by_document", Long.class);
                    return new Effect(
                            new DocumentId(row.getLong("document_id")),
                            Kind.valueOf(row.getString("effect")),
                            by == null ? null : new DocumentId(by),
                            row.getString("basis"),
                            row.getObject("effective", LocalDate.class));
                })
                .list();
    }
}
