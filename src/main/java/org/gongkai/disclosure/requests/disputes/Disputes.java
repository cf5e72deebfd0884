package org.gongkai.disclosure.requests.disputes;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reconsideration and litigation over answers (复议诉讼台账). */
@Repository
public class Disputes {

    private final JdbcClient jdbc;
    private final Secrets secrets;

    Disputes(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** Writes a dispute that begins; of one request no two run at once. */
    long open(
            RequestId request,
            DisputeWay way,
            boolean after,
            String authority,
            String caseNumber,
            LocalDate on,
            Days days) {
        return jdbc.sql("""
                insert into requests_dispute (request_id, way, after_reconsideration, authority, case_number, notified_on,
                    plead_by, decide_by) values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(request.value(), way.name(), after, authority, caseNumber, on, days.pleadBy(), days.decideBy())
                .query(Long.class)
                .single();
    }

    /** A last day becomes another, of the plea or of the decision; refuses when somebody was faster. */
    void move(long id, boolean plea, LocalDate from, LocalDate to) {
        var column = plea ? "plead_by" : "decide_by";
        int moved = jdbc.sql("update requests_dispute set " + column + " = ? where id = ? and ended_on is null and "
                        + column + " = ?")
                .params(to, id, from)
                .update();
        if (moved != 1) {
            throw new Refused(say("requests.refused.dispute.none"));
        }
    }

    /** Requests with a dispute that runs and a last day not later than a day. */
    List<RequestId> open(LocalDate until) {
        return jdbc.sql("""
                select request_id from requests_dispute
                where ended_on is null and (pleaded_on is null and plead_by <= :until or decide_by <= :until) order by request_id
                """)
                .param("until", until)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    /** The days that bind: the plea of the body, and the decision. */
    record Days(LocalDate pleadBy, @Nullable LocalDate decideBy) {}

    void plead(Dispute dispute, LocalDate on) {
        jdbc.sql("update requests_dispute set pleaded_on = ? where id = ?")
                .params(on, dispute.id())
                .update();
    }

    void end(Dispute dispute, LocalDate on, DisputeOutcome outcome, @Nullable LocalDate redoBy, String held) {
        jdbc.sql("update requests_dispute set ended_on = ?, outcome = ?, redo_by = ? where id = ?")
                .params(on, outcome.name(), redoBy, dispute.id())
                .update();
        secrets.put(dispute.request(), Map.of("DISPUTE " + dispute.id(), held));
    }

    /** The disputes of a request, the oldest first. */
    public List<Dispute> of(RequestId request) {
        var texts = secrets.of(request);
        return jdbc.sql("select * from requests_dispute where request_id = ? order by id")
                .param(request.value())
                .query((row, n) -> dispute(row, texts))
                .list();
    }

    /** The one that runs. */
    public Optional<Dispute> running(RequestId request) {
        return of(request).stream().filter(Dispute::isOpen).findFirst();
    }

    private static Dispute dispute(ResultSet row, Map<String, String> texts) throws SQLException {
        var outcome = row.getString("outcome");
        return new Dispute(
                row.getLong("id"),
                new RequestId(row.getLong("request_id")),
                DisputeWay.valueOf(row.getString("way")),
                row.getBoolean("after_reconsideration"),
                row.getString("authority"),
                row.getString("case_number"),
                row.getObject("notified_on", LocalDate.class),
                row.getObject("plead_by", LocalDate.class),
                row.getObject("decide_by", LocalDate.class),
                row.getObject("pleaded_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                outcome == null ? null : DisputeOutcome.valueOf(outcome),
                row.getObject("redo_by", LocalDate.class),
                texts.getOrDefault("DISPUTE " + row.getLong("id"), ""));
    }
}
