package org.gongkai.disclosure.requests.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.life.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How last days moved with the tables of holidays (期限变动登记). */
@Repository
public class Moves {

    private final JdbcClient jdbc;
    private final Clock clock;

    Moves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes a move with the step that was just written down; the request is held, so it is its newest of this kind. */
    void add(RequestId request, Term term, LocalDate to, String why, Act act) {
        jdbc.sql("""
                insert into requests_term_move (request_id, kind, subject, fact_id, before_day, after_day, why, at)
                select :request, :kind, :subject, max(id), :before, :after, :why, :at from requests_fact
                where request_id = :request and act = :act
                """)
                .param("request", request.value())
                .param("kind", term.kind().name())
                .param("subject", term.subject())
                .param("before", term.day())
                .param("after", to)
                .param("why", why)
                .param("at", Timestamp.from(clock.instant()))
                .param("act", act.name())
                .update();
    }

    /** Of a request, the oldest first. */
    public List<Move> of(RequestId request) {
        return jdbc.sql("select * from requests_term_move where request_id = ? order by id")
                .param(request.value())
                .query((row, n) -> move(row))
                .list();
    }

    /** Of the days that a letter tells, the oldest first. */
    public List<Move> ofLetter(long letter) {
        return jdbc.sql("""
                select m.* from requests_term_move m
                join requests_term t on t.request_id = m.request_id and t.kind = m.kind and t.subject = m.subject
                where t.letter_id = ? order by m.id
                """).param(letter).query((row, n) -> move(row)).list();
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(
                TermKind.valueOf(row.getString("kind")),
                row.getLong("subject"),
                row.getLong("fact_id"),
                row.getObject("before_day", LocalDate.class),
                row.getObject("after_day", LocalDate.class),
                row.getString("why"),
                row.getTimestamp("at").toInstant());
    }
}
