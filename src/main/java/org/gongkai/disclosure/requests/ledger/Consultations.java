package org.gongkai.disclosure.requests.ledger;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.gongkai.foundation.design.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked for a view, and what was heard (征求意见记录). */
@Repository
public class Consultations {

    private final JdbcClient jdbc;
    private final Secrets secrets;

    Consultations(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** Writes down who is asked; the number it has among all. */
    public long add(RequestId request, ConsultationKind kind, String party, LocalDate sent, LocalDate due) {
        long id = jdbc.sql("""
                insert into requests_consultation (request_id, kind, sent_on, due_on) values (?, ?, ?, ?) returning id
                """)
                .params(request.value(), kind.name(), sent, due)
                .query(Long.class)
                .single();
        secrets.put(request, Map.of("PARTY " + id, party));
        return id;
    }

    /** Notes an answer, or that none came; false when there was one already. */
    public boolean hear(RequestId request, long id, LocalDate on, Outcome outcome, String reply) {
        int heard =
                jdbc.sql("""
                update requests_consultation set heard_on = ?, outcome = ?
                where id = ? and request_id = ? and heard_on is null
                """).params(on, outcome.name(), id, request.value()).update();
        if (heard == 1) {
            secrets.put(request, Map.of("REPLY " + id, reply));
        }
        return heard == 1;
    }

    /** The last day for an answer becomes another; refuses when somebody was faster. */
    public void move(long id, LocalDate from, LocalDate to) {
        int moved = jdbc.sql("""
                update requests_consultation set due_on = ? where id = ? and due_on = ? and heard_on is null
                """).params(to, id, from).update();
        if (moved != 1) {
            throw new Refused(say("requests.refused.heard"));
        }
    }

    /** In the order in which they were asked. */
    public List<Consultation> of(RequestId request) {
        return of(request, secrets.of(request));
    }

    /** The same with their days alone; who was asked and what was said stays closed. */
    public List<Consultation> days(RequestId request) {
        return of(request, Map.of());
    }

    private List<Consultation> of(RequestId request, Map<String, String> texts) {
        return jdbc.sql("select * from requests_consultation where request_id = ? order by id")
                .param(request.value())
                .query((row, n) -> consultation(row, texts))
                .list();
    }

    private static Consultation consultation(ResultSet row, Map<String, String> texts) throws SQLException {
        long id = row.getLong("id");
        var outcome = row.getString("outcome");
        return new Consultation(
                id,
                ConsultationKind.valueOf(row.getString("kind")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("heard_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                texts.getOrDefault("PARTY " + id, ""),
                texts.getOrDefault("REPLY " + id, ""));
    }

    /** Requests that wait for somebody until a day at the latest. */
    public List<RequestId> open(LocalDate until) {
        return jdbc.sql("""
                select distinct request_id from requests_consultation where heard_on is null and due_on <= ?
                order by request_id
                """)
                .param(until)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    /** Requests in which somebody did not answer in time. */
    public List<RequestId> silent(LocalDate today) {
        return open(today.minusDays(1));
    }
}
