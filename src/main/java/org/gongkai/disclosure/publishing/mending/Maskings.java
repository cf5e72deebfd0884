package org.gongkai.disclosure.publishing.mending;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.life.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that was masked. */
@Repository
class Maskings {

    private final JdbcClient jdbc;

    Maskings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EditionId edition, String sentence, Hand hand, Instant at) {
        jdbc.sql("""
                insert into publishing_masking (document_id, number, sentence, person_id, person_name, at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(edition.document().value(), edition.number(), sentence, hand.person(), hand.name())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Masking> of(EditionId edition) {
        return jdbc.sql("select * from publishing_masking where document_id = ? and number = ? order by id")
                .params(edition.document().value(), edition.number())
                .query((row, n) -> {
                    var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
                    return new Masking(
                            row.getLong("id"),
                            row.getString("sentence"),
                            row.getObject("person_id", Long.class),
                            row.getString("person_name"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("confirmed_name"),
                            confirmed == null ? null : confirmed.toInstant());
                })
                .list();
    }

    /** Notes that a person read what others masked; their own they cannot confirm. */
    int confirm(EditionId edition, Hand hand, Instant at) {
        return jdbc.sql("""
                update publishing_masking set confirmed_by = ?, confirmed_name = ?, confirmed_at = ?
                where document_id = ? and number = ? and confirmed_at is null and person_id is distinct from ?
                """)
                .params(hand.person(), hand.name(), at.atOffset(ZoneOffset.UTC))
                .params(edition.document().value(), edition.number(), hand.person())
                .update();
    }
}
