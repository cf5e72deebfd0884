package org.gongkai.disclosure.requests.papers;

import java.util.Optional;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of sealed letters (盖章文件), each encrypted for its place. */
@Repository
class PaperFiles implements SecretColumns.Keeper, Erasable {

    private static final int AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final SecretColumns.Column files;

    PaperFiles(JdbcClient jdbc, SecretColumns columns) {
        this.jdbc = jdbc;
        this.files = columns.column("requests_paper", "file", "letter_id", "form");
    }

    Optional<byte[]> find(long letter, Form form) {
        return jdbc.sql("select file from requests_paper where letter_id = ? and form = ?")
                .params(letter, form.name())
                .query(String.class)
                .optional()
                .map(file -> files.openBytes(file, letter, form.name()));
    }

    /** Nobody else seals this letter until the transaction is over. */
    void hold(long letter) {
        jdbc.sql("select id from requests_letter where id = ? for update")
                .param(letter)
                .query(Long.class)
                .single();
    }

    void keep(long letter, Form form, String code, byte[] file) {
        jdbc.sql("insert into requests_paper (letter_id, form, code, file) values (?, ?, ?, ?)")
                .params(letter, form.name(), code, files.sealBytes(file, letter, form.name()))
                .update();
    }

    @Override
    public void erase(RequestId request) {
        jdbc.sql("delete from requests_paper where letter_id in (select id from requests_letter where request_id = ?)")
                .param(request.value())
                .update();
    }

    @Override
    public SecretColumns.Column sealed() {
        return files;
    }

    @Override
    public int sealAgain(String beginning, int most) {
        return files.sealAgain(beginning, Math.min(most, AT_ONCE));
    }
}
