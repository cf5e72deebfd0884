package org.gongkai.disclosure.requests.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
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

    public void add(RequestId request, ConsultationKind kind, String party, LocalDate sent, LocalDate due) {
        long id = jdbc.sql("""
                insert into requests_consultation (request_id, kind, sent_on, due_on) values (?, ?, ?, ?) returning id
                """)
                .params(request.value(), kind.name(), sent, due)
                .query(Long.class)
                .single();
        secrets.put(request, Map.of("PARTY " + id, party));
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

    /** In the order in which they were asked. */
    public List<Consultation> of(RequestId request) {
        var texts = secrets.of(request);
        return jdbc.sql("select * from requests_consultation where request_id = ? order by id")
                .param(request.value())
                .query((row, n) -> {
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
                })
                .list();
    }

    /** Requests in which somebody did not answer in time. */
    public List<RequestId> silent(LocalDate today) {
        return jdbc.sql("""
                select distinct request_id from requests_consultation where heard_on is null and due_on < ?
                order by request_id
                """)
                .param(today)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }
}
