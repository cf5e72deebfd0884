package org.gongkai.disclosure.publishing.checking;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was let pass, by whom and why (放行记录); nothing is ever taken out. */
@Repository
class Overrules {

    private final JdbcClient jdbc;

    Overrules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EditionId edition, Overrule overrule) {
        jdbc.sql("""
                insert into publishing_overrule
                    (document_id, number, key, point, severity, sentence, person_id, person_name, reason, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (document_id, key) do nothing
                """)
                .params(edition.document().value(), edition.number(), overrule.key())
                .params(overrule.point().name(), overrule.severity().name(), overrule.sentence())
                .params(overrule.person(), overrule.name(), overrule.reason())
                .param(overrule.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Overrule> of(DocumentId document) {
        return jdbc.sql("select * from publishing_overrule where document_id = ? order by id")
                .param(document.value())
                .query((row, n) -> new Overrule(
                        row.getString("key"),
                        Point.valueOf(row.getString("point")),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("sentence"),
                        row.getObject("person_id", Long.class),
                        row.getString("person_name"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
