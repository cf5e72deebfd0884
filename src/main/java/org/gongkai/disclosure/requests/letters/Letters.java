package org.gongkai.disclosure.requests.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters of requests (文书), filled in from templates, kept sealed as they were made. */
@Repository
public class Letters {

    private final JdbcClient jdbc;
    private final Secrets secrets;

    Letters(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** Makes a letter from the template in force, with the next number of its request; its own number within this product. */
    public long write(
            RequestId request, RequestNumber number, LetterKind kind, LocalDate on, Map<String, String> facts) {
        int next = 1
                + jdbc.sql("select count(*) from requests_letter where request_id = ?")
                        .param(request.value())
                        .query(Integer.class)
                        .single();
        var template = LetterTemplates.inForce(kind, on);
        var letter = number + "/" + next;
        var known = new java.util.HashMap<>(facts);
        known.put("letter", letter);
        long id = jdbc.sql("""
                insert into requests_letter (request_id, kind, template, number, made_on, to_applicant)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
                .params(request.value(), kind.name(), template.version(), letter, on, kind.isToApplicant())
                .query(Long.class)
                .single();
        secrets.put(request, Map.of("LETTER " + id, template.filled(known)));
        return id;
    }

    /** The letters of a request, the oldest first; words are left closed. */
    public List<Letter> of(RequestId request) {
        return jdbc.sql("select * from requests_letter where request_id = ? order by id")
                .param(request.value())
                .query((row, n) -> letter(row, ""))
                .list();
    }

    /** The number within this product of the newest letter of a request; 0 where there is none. */
    public long newest(RequestId request) {
        return jdbc.sql("select coalesce(max(id), 0) from requests_letter where request_id = ?")
                .param(request.value())
                .query(Long.class)
                .single();
    }

    /** One letter of this request with its words; another request's letter is not found. */
    public Optional<Letter> find(RequestId request, long id) {
        return jdbc.sql("select * from requests_letter where request_id = ? and id = ?")
                .params(request.value(), id)
                .query((row, n) -> letter(row, secrets.of(request, "LETTER " + id)))
                .optional();
    }

    private static Letter letter(ResultSet row, String words) throws SQLException {
        return new Letter(
                row.getLong("id"),
                new RequestId(row.getLong("request_id")),
                LetterKind.valueOf(row.getString("kind")),
                row.getInt("template"),
                row.getString("number"),
                row.getObject("made_on", LocalDate.class),
                row.getBoolean("to_applicant"),
                words);
    }
}
