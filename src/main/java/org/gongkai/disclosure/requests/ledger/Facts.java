package org.gongkai.disclosure.requests.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.Edge;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.life.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened with requests (办理记录). */
@Repository
public class Facts {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Facts(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    public void add(RequestId request, Edge edge, LocalDate on, Signature by, String limits, String note) {
        long id = jdbc.sql("""
                insert into requests_fact (request_id, act, from_state, to_state, on_day, at, by_login, by_name, party,
                    article, limits)
                values (:request, :act, :from, :to, :on, :at, :login, :name, :party, :article, :limits) returning id
                """)
                .param("request", request.value())
                .param("act", edge.act().name())
                .param("from", edge.from().name())
                .param("to", edge.to().name())
                .param("on", on)
                .param("at", Timestamp.from(clock.instant()))
                .param("login", by.login())
                .param("name", by.name())
                .param("party", by.party().name())
                .param("article", edge.article())
                .param("limits", limits)
                .query(Long.class)
                .single();
        secrets.put(request, Map.of("FACT " + id, note));
    }

    /** Whose hand it was. */
    public record Signature(String login, String name, Party party) {}

    /** The steps of a request, the oldest first. */
    public List<Fact> of(RequestId request) {
        var notes = secrets.of(request);
        return jdbc.sql("select * from requests_fact where request_id = ? order by id")
                .param(request.value())
                .query((row, n) -> new Fact(
                        row.getLong("id"),
                        Act.valueOf(row.getString("act")),
                        State.valueOf(row.getString("from_state")),
                        State.valueOf(row.getString("to_state")),
                        row.getObject("on_day", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_login"),
                        row.getString("by_name"),
                        Party.valueOf(row.getString("party")),
                        row.getString("article"),
                        row.getString("limits"),
                        notes.getOrDefault("FACT " + row.getLong("id"), "")))
                .list();
    }
}
