package org.gongkai.disclosure.requests.papers;

import java.util.Optional;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of sealed letters (盖章文件), each encrypted for its place. */
@Repository
class PaperFiles implements SecretColumns.Table, Erasable {

    private static final int AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final SecretColumns columns;

    PaperFiles(JdbcClient jdbc, SecretColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    Optional<byte[]> find(long letter, Form form) {
        return jdbc.sql("select file from requests_paper where letter_id = ? and form = ?")
                .params(letter, form.name())
                .query(String.class)
                .optional()
                .map(file -> columns.openBytes(file, place(letter, form.name())));
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
                .params(letter, form.name(), code, columns.sealBytes(file, place(letter, form.name())))
                .update();
    }

    @Override
    public void erase(RequestId request) {
        jdbc.sql("delete from requests_paper where letter_id in (select id from requests_letter where request_id = ?)")
                .param(request.value())
                .update();
    }

    @Override
    public String name() {
        return "requests_paper.file";
    }

    @Override
    public long others(String beginning) {
        return jdbc.sql("select count(*) from requests_paper where not starts_with(file, ?)")
                .param(beginning)
                .query(Long.class)
                .single();
    }

    @Override
    public int sealAgain(String beginning, int most) {
        record Row(long letter, String form, String file) {}
        var rows = jdbc.sql("""
                select letter_id, form, file from requests_paper where not starts_with(file, ?) limit ? for update
                """)
                .params(beginning, Math.min(most, AT_ONCE))
                .query((row, n) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        rows.forEach(row -> {
            var place = place(row.letter(), row.form());
            jdbc.sql("update requests_paper set file = ? where letter_id = ? and form = ?")
                    .params(columns.sealBytes(columns.openBytes(row.file(), place), place), row.letter(), row.form())
                    .update();
        });
        return rows.size();
    }

    private static String place(long letter, String form) {
        return "requests_paper.file " + letter + " " + form;
    }
}
