package org.gongkai.disclosure.publishing.archive;

import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to editions, never changed. */
@Repository
public class LifeFacts {

    private final JdbcClient jdbc;

    LifeFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(LifeFact fact) {
        jdbc.sql("""
                insert into publishing_fact
                    (document_id, number, act, from_state, to_state, person_id, person_name, at, comment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        fact.edition().document().value(),
                        fact.edition().number(),
                        fact.act().name())
                .params(Rows.name(fact.from()), fact.to().name(), fact.person(), fact.name())
                .params(Rows.at(fact.at()), fact.comment())
                .update();
    }

    /** Everything that happened to a document, oldest first. */
    public List<LifeFact> of(DocumentId id) {
        return jdbc.sql("select * from publishing_fact where document_id = ? order by id")
                .param(id.value())
                .query((row, n) -> new LifeFact(
                        new EditionId(id, row.getInt("number")),
                        Act.valueOf(row.getString("act")),
                        Rows.word(row, "from_state", EditionState.class),
                        EditionState.valueOf(row.getString("to_state")),
                        row.getObject("person_id", Long.class),
                        row.getString("person_name"),
                        Rows.needed(row, "at"),
                        row.getString("comment")))
                .list();
    }
}
