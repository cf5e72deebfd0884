package org.gongkai.disclosure.requests.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All looks at refusals (评估审查台账). */
@Repository
class Reviews implements Erasable {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A refused part of an answered request (不予公开的一项). */
    record Refusal(
            RequestId request,
            int place,
            Ground ground,
            LocalDate decidedOn,
            @Nullable LocalDate lapses) {}

    /** Refusals of today's answers that nobody is to look at yet; of one request, or of all. */
    List<Refusal> unwatched(@Nullable RequestId request) {
        return jdbc.sql("""
                select i.request_id, i.place, i.ground, r.decided_on, i.lapses_on from requests_item i
                join requests_request r on r.id = i.request_id
                where i.ground is not null and r.decided_on is not null and r.state not in ('VOIDED', 'ERASED')
                  and (:all or i.request_id = :request)
                  and not exists (select 1 from requests_review v where v.request_id = i.request_id
                      and v.place = i.place and v.begun_on >= r.decided_on)
                order by i.request_id, i.place limit :most
                """)
                .param("all", request == null)
                .param("request", request == null ? -1L : request.value())
                .param("most", MOST)
                .query((row, n) -> new Refusal(
                        new RequestId(row.getLong(1)),
                        row.getInt(2),
                        Ground.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    /** Another look is to come; where one is open already, nothing happens. */
    void open(
            RequestId request,
            int place,
            Ground ground,
            LocalDate begunOn,
            int version,
            @Nullable LocalDate lapses,
            LocalDate by) {
        jdbc.sql("""
                insert into requests_review (request_id, place, ground, begun_on, limit_version, lapses_on, review_by)
                values (:request, :place, :ground, :begun, :version, :lapses, :by) on conflict do nothing
                """)
                .param("request", request.value())
                .param("place", place)
                .param("ground", ground.name())
                .param("begun", begunOn)
                .param("version", version)
                .param("lapses", lapses)
                .param("by", by)
                .update();
    }

    /** Ends a look; false where somebody was faster. */
    boolean end(long id, ReviewOutcome outcome, String login, String name) {
        return jdbc.sql("""
                update requests_review set done_on = ?, outcome = ?, done_login = ?, done_name = ?
                where id = ? and done_on is null
                """)
                        .params(LocalDate.now(clock), outcome.name(), login, name, id)
                        .update()
                == 1;
    }

    /** What was to be looked at of a request is settled by something else. */
    void endAll(RequestId request, ReviewOutcome outcome) {
        jdbc.sql("update requests_review set done_on = ?, outcome = ? where request_id = ? and done_on is null")
                .params(LocalDate.now(clock), outcome.name(), request.value())
                .update();
    }

    /** Marks those that are due by a day as told of, each once over all nodes; how many. */
    int remind(LocalDate by) {
        return jdbc.sql(
                        "update requests_review set reminded_on = ? where done_on is null and reminded_on is null and review_by <= ?")
                .params(LocalDate.now(clock), by)
                .update();
    }

    /** Its last day becomes another; refuses when it was looked at meanwhile. */
    void move(long id, LocalDate from, LocalDate by) {
        int moved = jdbc.sql(
                        "update requests_review set review_by = ? where id = ? and done_on is null and review_by = ?")
                .params(by, id, from)
                .update();
        if (moved != 1) {
            throw new Refused(say("requests.review.refused.done"));
        }
    }

    /** Requests that are to be looked at until a day at the latest. */
    List<RequestId> holding(LocalDate until) {
        return jdbc.sql("""
                select distinct request_id from requests_review where done_on is null and review_by <= ? order by request_id
                """)
                .param(until)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    Optional<Review> find(long id) {
        return jdbc.sql("select * from requests_review where id = ?")
                .param(id)
                .query((row, n) -> review(row))
                .optional();
    }

    /** What is to come, of all bodies where none is named; the most pressing first. */
    List<Review> open(Collection<UnitId> units) {
        return jdbc.sql("""
                select v.* from requests_review v join requests_request r on r.id = v.request_id
                where v.done_on is null and (:all or r.body_id in (:units) or r.handler_id in (:units))
                order by v.review_by, v.id limit :most
                """)
                .param("all", units.isEmpty())
                .param(
                        "units",
                        units.isEmpty()
                                ? List.of(-1L)
                                : units.stream().map(UnitId::value).toList())
                .param("most", MOST)
                .query((row, n) -> review(row))
                .list();
    }

    /** All of a request, the newest first. */
    List<Review> of(RequestId request) {
        return jdbc.sql("select * from requests_review where request_id = ? order by id desc")
                .param(request.value())
                .query((row, n) -> review(row))
                .list();
    }

    @Override
    public void erase(RequestId request) {
        endAll(request, ReviewOutcome.ERASED);
    }

    private static Review review(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Review(
                row.getLong("id"),
                new RequestId(row.getLong("request_id")),
                row.getInt("place"),
                Ground.valueOf(row.getString("ground")),
                row.getObject("begun_on", LocalDate.class),
                row.getInt("limit_version"),
                row.getObject("lapses_on", LocalDate.class),
                row.getObject("review_by", LocalDate.class),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                row.getString("done_name"));
    }
}
