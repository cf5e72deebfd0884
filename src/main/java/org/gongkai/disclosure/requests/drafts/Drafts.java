package org.gongkai.disclosure.requests.drafts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of forms that were put aside (草稿箱), each sealed for its place. */
@Repository
class Drafts implements SecretColumns.Keeper {

    private final JdbcClient jdbc;
    private final SecretColumns.Column forms;

    Drafts(JdbcClient jdbc, SecretColumns columns) {
        this.jdbc = jdbc;
        this.forms = columns.column("requests_draft", "answers", "code_hash");
    }

    /** Keeps answers under a code, instead of what lay there. */
    void put(String codeHash, String answers, Instant until) {
        jdbc.sql("""
                insert into requests_draft (code_hash, answers, until) values (?, ?, ?)
                on conflict (code_hash) do update set answers = excluded.answers, until = excluded.until
                """)
                .params(codeHash, forms.seal(answers, codeHash), Timestamp.from(until))
                .update();
    }

    Optional<String> find(String codeHash, Instant now) {
        return jdbc.sql("select answers from requests_draft where code_hash = ? and until > ?")
                .params(codeHash, Timestamp.from(now))
                .query(String.class)
                .optional()
                .map(answers -> forms.open(answers, codeHash));
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
    public SecretColumns.Column sealed() {
        return forms;
    }
}
