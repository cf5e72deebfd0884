package org.gongkai.disclosure.requests.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.disclosure.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the last days of requests are counted from (起算登记). */
@Repository
public class Starts {

    private final JdbcClient jdbc;

    Starts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what a last day follows from; {@code letter} is the one that told of it, null where none did. */
    public void begin(RequestId request, TermKind kind, long subject, Start start, @Nullable Long letter) {
        var counted = start instanceof Start.Counted one ? one : null;
        jdbc.sql("""
                insert into requests_term (request_id, kind, subject, manner, from_on, rule, version, letter_id)
                values (:request, :kind, :subject, :manner, :from, :rule, :version, :letter)
                on conflict (request_id, kind, subject) do update set manner = excluded.manner,
                    from_on = excluded.from_on, rule = excluded.rule, version = excluded.version,
                    letter_id = excluded.letter_id
                """)
                .param("request", request.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("manner", start.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT))
                .param("from", day(start))
                .param("rule", counted == null ? "" : counted.rule())
                .param("version", counted == null ? 0 : counted.version())
                .param("letter", letter)
                .update();
    }

    private static @Nullable LocalDate day(Start start) {
        return switch (start) {
            case Start.Counted counted -> counted.from();
            case Start.Named named -> named.on();
            case Start.Fixed fixed -> fixed.on();
            case Start.Unknown _ -> null;
        };
    }

    /** The letter that told of a day, where it is from before that was kept: of several consultations of a kind the one as manieth. */
    @Nullable
    Long letter(RequestId request, Term term) {
        if (!term.kind().bindsOthers()) {
            return null;
        }
        return jdbc.sql("""
                select id from requests_letter where request_id = :request and kind = :kind order by id
                offset greatest(0, (select count(*) from requests_consultation
                    where request_id = :request and kind = :kind and id < :subject)) limit 1
                """)
                .param("request", request.value())
                .param("kind", term.kind().name())
                .param("subject", term.subject())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    Optional<Start> find(RequestId request, TermKind kind, long subject) {
        return jdbc.sql("select * from requests_term where request_id = ? and kind = ? and subject = ?")
                .params(request.value(), kind.name(), subject)
                .query((row, n) -> start(row))
                .optional();
    }

    private static Start start(ResultSet row) throws SQLException {
        var from = row.getObject("from_on", LocalDate.class);
        return switch (row.getString("manner")) {
            case "COUNTED" ->
                new Start.Counted(Objects.requireNonNull(from), row.getString("rule"), row.getInt("version"));
            case "NAMED" -> new Start.Named(Objects.requireNonNull(from));
            case "FIXED" -> new Start.Fixed(Objects.requireNonNull(from));
            default -> new Start.Unknown();
        };
    }
}
