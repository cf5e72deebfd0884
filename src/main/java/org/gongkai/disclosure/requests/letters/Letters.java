package org.gongkai.disclosure.requests.letters;

import static org.gongkai.foundation.design.Speech.say;

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
    private final LetterNumbers numbers;
    private final Wordings wordings;

    Letters(JdbcClient jdbc, Secrets secrets, LetterNumbers numbers, Wordings wordings) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.numbers = numbers;
        this.wordings = wordings;
    }

    /**
     * Makes a letter from the template in force, with the next official number of the unit, or where it has none or the letter is
     * no official document, with the next number of its request.
     *
     * @param word 机关代字 of the unit in whose name it is, empty when none
     * @return its own number within this product
     */
    public long write(
            RequestId request,
            RequestNumber number,
            String word,
            LetterKind kind,
            LocalDate on,
            Map<String, String> facts) {
        var template = wordings.inForce(kind, on);
        var official = numbers.next(word, kind, on).orElse(null);
        var letter = official == null ? number + "/" + (1 + count(request)) : official.toString();
        var known = new java.util.HashMap<>(facts);
        known.put("letter", official == null ? say("requests.paper.number", letter) : letter);
        long id = jdbc.sql("""
                insert into requests_letter (request_id, kind, template, number, made_on, to_applicant, serial_word,
                    serial_year, serial)
                values (:request, :kind, :template, :number, :on, :applicant, :word, :year, :serial) returning id
                """)
                .param("request", request.value())
                .param("kind", kind.name())
                .param("template", template.version())
                .param("number", letter)
                .param("on", on)
                .param("applicant", kind.isToApplicant())
                .param("word", official == null ? null : official.issuerCode())
                .param("year", official == null ? null : official.year())
                .param("serial", official == null ? null : official.serial())
                .query(Long.class)
                .single();
        secrets.put(request, Map.of("LETTER " + id, template.filled(known)));
        return id;
    }

    private int count(RequestId request) {
        return jdbc.sql("select count(*) from requests_letter where request_id = ?")
                .param(request.value())
                .query(Integer.class)
                .single();
    }

    /** The requests with a letter of this number. */
    public List<RequestId> numbered(String number) {
        return jdbc.sql("select distinct request_id from requests_letter where number = ? order by request_id")
                .param(number)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
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
                row.getObject("serial", Integer.class) != null,
                row.getObject("made_on", LocalDate.class),
                row.getBoolean("to_applicant"),
                words);
    }
}
