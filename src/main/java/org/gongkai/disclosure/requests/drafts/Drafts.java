package org.gongkai.disclosure.requests.drafts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of forms that were put aside (草稿箱), each sealed for its place. */
@Repository
class Drafts implements SecretColumns.Table {

    private final JdbcClient jdbc;
    private final SecretColumns columns;

    Drafts(JdbcClient jdbc, SecretColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** Keeps answers under a code, instead of what lay there. */
    void put(String codeHash, String answers, Instant until) {
        jdbc.sql("""
                insert into requests_draft (code_hash, answers, until) values (?, ?, ?)
                on conflict (code_hash) do update set answers = excluded.answers, until = excluded.until
                """)
                .params(codeHash, columns.seal(answers, place(codeHash)), Timestamp.from(until))
                .update();
    }

    Optional<String> find(String codeHash, Instant now) {
        return jdbc.sql("select answers from requests_draft where code_hash = ? and until > ?")
                .params(codeHash, Timestamp.from(now))
                .query(String.class)
                .optional()
                .map(answers -> columns.open(answers, place(codeHash)));
    }

    void remove(String codeHash) {
        jdbc.sql("delete from requests_draft where code_hash = ?")
                .param(codeHash)
                .update();
    }

    /** Removes those whose time is over. */
    int expire(Instant now) {
        return jdbc.sql("delete from requests_draft where until <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    @Override
    public String name() {
        return "requests_draft.answers";
    }

    @Override
    public long others(String beginning) {
        return jdbc.sql("select count(*) from requests_draft where not starts_with(answers, ?)")
                .param(beginning)
                .query(Long.class)
                .single();
    }

    @Override
    public int sealAgain(String beginning, int most) {
        record Row(String codeHash, String answers) {}
        var rows = jdbc.sql("""
                select code_hash, answers from requests_draft where not starts_with(answers, ?) limit ? for update
                """)
                .params(beginning, most)
                .query((row, n) -> new Row(row.getString(1), row.getString(2)))
                .list();
        rows.forEach(row -> {
            var place = place(row.codeHash());
            jdbc.sql("update requests_draft set answers = ? where code_hash = ?")
                    .params(columns.seal(columns.open(row.answers(), place), place), row.codeHash())
                    .update();
        });
        return rows.size();
    }

    private static String place(String codeHash) {
        return "requests_draft.answers " + codeHash;
    }
}
