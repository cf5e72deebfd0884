package org.gongkai.disclosure.publishing.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of the office (自定词条). */
@Repository
class OwnWords {

    private final JdbcClient jdbc;

    OwnWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a word; false where the same is kept already. */
    boolean add(OwnWord word, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into publishing_word (kind, said, meant, reason, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (kind, said) do nothing
                        """)
                        .params(word.kind().name(), word.said(), word.meant(), word.reason())
                        .params(by.person().value(), by.name(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes a word out; answers with what it was. */
    Optional<KeptWord> remove(long id) {
        return jdbc.sql("delete from publishing_word where id = ? returning *")
                .param(id)
                .query(OwnWords::row)
                .optional();
    }

    List<KeptWord> all() {
        return jdbc.sql("select * from publishing_word order by id")
                .query(OwnWords::row)
                .list();
    }

    List<KeptWord> find(String kind, String words, long offset, int most) {
        return asked("select * from", kind, words, "order by id desc offset :offset limit :most")
                .param("offset", offset)
                .param("most", most)
                .query(OwnWords::row)
                .list();
    }

    long count(String kind, String words) {
        return asked("select count(*) from", kind, words, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String select, String kind, String words, String rest) {
        return jdbc.sql(select + """
                 publishing_word where (:kind = '' or kind = :kind)
                   and (:words = '' or position(:words in said || ' ' || meant || ' ' || reason) > 0)
                """ + rest).param("kind", kind).param("words", words);
    }

    private static KeptWord row(ResultSet row, int number) throws SQLException {
        return new KeptWord(
                row.getLong("id"),
                new OwnWord(
                        OwnWord.Kind.valueOf(row.getString("kind")),
                        row.getString("said"),
                        row.getString("meant"),
                        row.getString("reason")),
                row.getString("person_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
