package org.gongkai.disclosure.requests.ledger;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All requests (申请台账). */
@Repository
public class Requests {

    private static final int MOST = 2000;
    private static final String OVER = "state in (:states) and (:all or body_id in (:units) or handler_id in (:units))";

    private final JdbcClient jdbc;
    private final RequestRows rows = new RequestRows();

    Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new request under the next number of its body and year. */
    public RequestFile add(Registration registration, State state, LocalDate today) {
        int year = today.getYear();
        int sequence = jdbc.sql("""
                insert into requests_counter as had (body_id, year, last) values (?, ?, 1)
                on conflict (body_id, year) do update set last = had.last + 1 returning last
                """)
                .params(registration.body().value(), year)
                .query(Integer.class)
                .single();
        var number = new RequestNumber(registration.bodyCode(), year, sequence);
        var arrival = registration.arrival();
        var id = jdbc.sql("""
                insert into requests_request (number, body_id, handler_id, channel, submitted_on, arrived_on, confirmed_on,
                    received_on, evidence, applicant_kind, state, since, once, code_hash, registered_by, sample)
                values (:number, :body, :body, :channel, :submitted, :arrived, :confirmed, :received, :evidence, :kind,
                    :state, :since, :once, :code, :by, :sample) returning id
                """)
                .param("number", number.toString())
                .param("body", registration.body().value())
                .param("channel", arrival.channel().name())
                .param("submitted", arrival.submittedOn())
                .param("arrived", arrival.arrivedOn())
                .param("confirmed", arrival.confirmedOn())
                .param("received", arrival.receivedOn().orElse(null))
                .param("evidence", registration.evidence())
                .param("kind", registration.applicant().name())
                .param("state", state.name())
                .param("since", arrival.receivedOn().orElse(arrival.arrivedOn()))
                .param("once", registration.once())
                .param("code", registration.codeHash())
                .param("by", registration.by())
                .param("sample", registration.sample())
                .query(Long.class)
                .single();
        return find(new RequestId(id)).orElseThrow();
    }

    /** Changes a request as it was read; who was slower is told so. */
    public RequestFile change(RequestFile file, Map<Column, ? extends @Nullable Object> changes) {
        var set = changes.keySet().stream()
                .map(column -> column.sql() + " = :" + column.sql())
                .collect(Collectors.joining(", "));
        var update = jdbc.sql(
                "update requests_request set " + set + ", version = version + 1 where id = :id and version = :version");
        for (var change : changes.entrySet()) {
            update = update.param(change.getKey().sql(), change.getValue());
        }
        int changed = update.param("id", file.id().value())
                .param("version", file.version())
                .update();
        if (changed != 1) {
            throw new Refused(say("requests.refused.raced", file.number()));
        }
        return find(file.id()).orElseThrow();
    }

    public Optional<RequestFile> find(RequestId id) {
        return jdbc.sql("select * from requests_request where id = ?")
                .param(id.value())
                .query(rows)
                .optional();
    }

    /** The same, held until the transaction is over, so that two nodes do not take it up at once. */
    public Optional<RequestFile> hold(RequestId id) {
        return jdbc.sql("select * from requests_request where id = ? for update")
                .param(id.value())
                .query(rows)
                .optional();
    }

    public Optional<RequestFile> find(RequestNumber number) {
        return jdbc.sql("select * from requests_request where number = ?")
                .param(number.toString())
                .query(rows)
                .optional();
    }

    /** The request that a form made which was sent before. */
    public Optional<RequestFile> madeBy(String once) {
        return jdbc.sql("select * from requests_request where once = ?")
                .param(once)
                .query(rows)
                .optional();
    }

    /** The request that this number and this code open on a day. */
    public Optional<RequestFile> opened(RequestNumber number, String codeHash, LocalDate today) {
        return jdbc.sql("""
                select * from requests_request where number = ? and code_hash = ? and (code_until is null or code_until >= ?)
                """)
                .params(number.toString(), codeHash, today)
                .query(rows)
                .optional();
    }

    /** Requests in these states of these units; of all units where none is named. */
    public List<RequestFile> in(Collection<State> states, Collection<UnitId> units) {
        return jdbc.sql("""
                select * from requests_request where state in (:states)
                and (:all or body_id in (:units) or handler_id in (:units)) order by due_on nulls last, id limit :most
                """)
                .param("states", states.stream().map(State::name).toList())
                .param("all", units.isEmpty())
                .param(
                        "units",
                        units.isEmpty()
                                ? List.of(-1L)
                                : units.stream().map(UnitId::value).toList())
                .param("most", MOST)
                .query(rows)
                .list();
    }

    /** Requests in these states that keep a last day in this column which is not later than a day. */
    public List<RequestId> keeping(Column day, Collection<State> states, LocalDate until) {
        return jdbc.sql("select id from requests_request where state in (:states) and " + day.sql()
                        + " <= :until order by id")
                .param("states", states.stream().map(State::name).toList())
                .param("until", until)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    /** What is over, the newest first, a page of it; of all units where none is named. */
    public List<RequestFile> over(Collection<UnitId> units, long offset, int size) {
        return jdbc.sql("select * from requests_request where " + OVER
                        + " order by since desc, id desc offset :offset limit :size")
                .params(whose(units))
                .param("offset", offset)
                .param("size", size)
                .query(rows)
                .list();
    }

    public long countOver(Collection<UnitId> units) {
        return jdbc.sql("select count(*) from requests_request where " + OVER)
                .params(whose(units))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> whose(Collection<UnitId> units) {
        return Map.of(
                "states",
                Arrays.stream(State.values())
                        .filter(State::isOver)
                        .map(State::name)
                        .toList(),
                "all",
                units.isEmpty(),
                "units",
                units.isEmpty()
                        ? List.of(-1L)
                        : units.stream().map(UnitId::value).toList());
    }

    /** What is over and not archived, since a day or before, and what was kept until then; the oldest first. */
    public List<RequestId> resting(LocalDate since, LocalDate today) {
        return jdbc.sql("""
                select id from requests_request
                where state in ('CLOSED', 'ABANDONED', 'WITHDRAWN', 'JOINED', 'VOIDED') and since <= :since
                    or state = 'ARCHIVED' and keep_until < :today
                order by since, id limit :most
                """)
                .param("since", since)
                .param("today", today)
                .param("most", MOST)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    /** What was received since a day, for comparing; the newest first. */
    public List<RequestFile> receivedSince(LocalDate day) {
        return jdbc.sql("select * from requests_request where arrived_on >= ? order by id desc limit ?")
                .params(day, MOST)
                .query(rows)
                .list();
    }

    /** What one body was asked for since a day, but for what was entered by mistake, joined or erased; the oldest first. */
    public List<RequestFile> askedOf(UnitId body, LocalDate day) {
        return jdbc.sql("""
                select * from requests_request where body_id = ? and arrived_on >= ?
                and state not in ('VOIDED', 'JOINED', 'ERASED') order by id desc limit ?
                """).params(body.value(), day, MOST).query(rows).list().reversed();
    }

    /** Answered requests that the public log shows, the newest first. */
    public List<RequestFile> published(String words, int offset, int size) {
        return jdbc.sql("select * from requests_request where " + SHOWN
                        + " order by delivered_on desc, id desc offset :offset limit :size")
                .param("words", like(words))
                .param("offset", offset)
                .param("size", size)
                .query(rows)
                .list();
    }

    public long countPublished(String words) {
        return jdbc.sql("select count(*) from requests_request where " + SHOWN)
                .param("words", like(words))
                .query(Long.class)
                .single();
    }

    private static final String SHOWN =
            "subject <> '' and delivered_on is not null and subject ilike :words escape '!'";

    private static String like(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
