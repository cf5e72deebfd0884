package org.gongkai.foundation.paper.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.foundation.paper.VerificationCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All papers that were sealed (用印登记簿); an entry is never changed. */
@Repository
public class Register {

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Entry entry) {
        jdbc.sql("""
                insert into paper_sealed (code, unit_code, unit_name, number, title, dated_on, pages, sealed_at, sample,
                    certificate, pdf_digest, ofd_digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        entry.code().value(),
                        entry.unitCode(),
                        entry.unitName(),
                        entry.number(),
                        entry.title(),
                        entry.datedOn(),
                        entry.pages(),
                        Timestamp.from(entry.sealedAt()),
                        entry.sample(),
                        entry.certificate(),
                        entry.pdfDigest(),
                        entry.ofdDigest())
                .update();
    }

    public Optional<Entry> find(VerificationCode code) {
        return jdbc.sql("select * from paper_sealed where code = ?")
                .param(code.value())
                .query(Register::entry)
                .optional();
    }

    /** The paper one of whose files has this digest. */
    public Optional<Entry> withDigest(String digest) {
        return jdbc.sql("select * from paper_sealed where pdf_digest = ? or ofd_digest = ?")
                .params(digest, digest)
                .query(Register::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                new VerificationCode(row.getString("code")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("dated_on", LocalDate.class),
                row.getInt("pages"),
                row.getTimestamp("sealed_at").toInstant(),
                row.getBoolean("sample"),
                row.getBytes("certificate"),
                row.getString("pdf_digest"),
                row.getString("ofd_digest"));
    }
}
