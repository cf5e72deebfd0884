package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All proposals (建议台账). */
@Repository
class Proposals {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long open(UnitId body, ProposalOrigin origin, String login, String name) {
        long id = jdbc.sql("""
                insert into requests_proposal (body_id, origin, state, opened_on) values (?, ?, 'OPEN', ?) returning id
                """)
                .params(body.value(), origin.name(), LocalDate.now(clock))
                .query(Long.class)
                .single();
        note(id, "OPENED", login, name, origin.label());
        return id;
    }

    Optional<Proposal> find(long id) {
        return jdbc.sql("select * from requests_proposal where id = ?")
                .param(id)
                .query((row, n) -> proposal(row))
                .optional();
    }

    /** Those in these states, of all bodies where none is named; the oldest first. */
    List<Proposal> in(Collection<ProposalState> states, Collection<UnitId> bodies) {
        return jdbc.sql("""
                select * from requests_proposal where state in (:states) and (:all or body_id in (:bodies))
                order by opened_on, id limit :most
                """)
                .param("states", states.stream().map(Enum::name).toList())
                .param("all", bodies.isEmpty())
                .param(
                        "bodies",
                        bodies.isEmpty()
                                ? List.of(-1L)
                                : bodies.stream().map(UnitId::value).toList())
                .param("most", MOST)
                .query((row, n) -> proposal(row))
                .list();
    }

    /** The proposal that this request, or this refused part of it, belongs to. */
    Optional<Proposal> of(RequestId request, int place) {
        return jdbc.sql("""
                select p.* from requests_proposal p join requests_proposal_member m on m.proposal_id = p.id
                where m.request_id = ? and m.place = ? and not m.apart
                """)
                .params(request.value(), place)
                .query((row, n) -> proposal(row))
                .optional();
    }

    /** All that this request belongs to, as a whole or with parts of it. */
    List<Proposal> all(RequestId request) {
        return jdbc.sql("""
                select p.* from requests_proposal p where exists (select 1 from requests_proposal_member m
                    where m.proposal_id = p.id and m.request_id = ? and not m.apart) order by p.id
                """)
                .param(request.value())
                .query((row, n) -> proposal(row))
                .list();
    }

    /** Adds a request; one that belongs to a proposal already, or was taken out of one, is not added again. */
    boolean join(long proposal, RequestId request, int place) {
        return jdbc.sql("""
                insert into requests_proposal_member (request_id, place, proposal_id, joined_on) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(request.value(), place, proposal, LocalDate.now(clock))
                        .update()
                == 1;
    }

    List<Proposal.Member> members(long proposal) {
        return jdbc.sql("select * from requests_proposal_member where proposal_id = ? order by request_id, place")
                .param(proposal)
                .query((row, n) -> member(row))
                .list();
    }

    /** Everything of a body that belongs to a proposal or was taken out of one, as a whole. */
    List<Membership> memberships(UnitId body) {
        return jdbc.sql("""
                select m.request_id, m.proposal_id, m.apart from requests_proposal_member m
                join requests_proposal p on p.id = m.proposal_id where p.body_id = ? and m.place = 0
                """)
                .param(body.value())
                .query((row, n) -> new Membership(new RequestId(row.getLong(1)), row.getLong(2), row.getBoolean(3)))
                .list();
    }

    record Membership(RequestId request, long proposal, boolean apart) {}

    Optional<Proposal.Member> member(RequestId request) {
        return jdbc.sql("select * from requests_proposal_member where request_id = ? and place = 0")
                .param(request.value())
                .query((row, n) -> member(row))
                .optional();
    }

    boolean takeApart(long proposal, RequestId request) {
        return jdbc.sql("""
                update requests_proposal_member set apart = true
                where proposal_id = ? and request_id = ? and suggested_on is null and not apart
                """).params(proposal, request.value()).update() == 1;
    }

    /** Writes a suggestion down; false where there is one. */
    boolean suggest(RequestId request, Set<SuggestionGround> grounds) {
        return jdbc.sql("""
                update requests_proposal_member set suggested_on = ?, grounds = ?, apart = false
                where request_id = ? and place = 0 and suggested_on is null
                """)
                        .params(LocalDate.now(clock), SuggestionGround.write(grounds), request.value())
                        .update()
                == 1;
    }

    /** Moves a request that was taken out of a proposal to another. */
    void move(RequestId request, long proposal) {
        jdbc.sql(
                        "update requests_proposal_member set proposal_id = ?, apart = false where request_id = ? and place = 0")
                .params(proposal, request.value())
                .update();
    }

    /** Decides or postpones a proposal as it was read; who was slower is told so. */
    void change(
            Proposal before,
            ProposalState state,
            @Nullable LocalDate waitUntil,
            String name,
            String reason,
            String title,
            @Nullable DocumentId document) {
        int changed = jdbc.sql("""
                update requests_proposal set state = :state, wait_until = :wait, decided_on = :on, decided_name = :name,
                    reason = :reason, title = :title, document_id = :document, version = version + 1
                where id = :id and version = :version and state in ('OPEN', 'POSTPONED')
                """)
                .param("state", state.name())
                .param("wait", waitUntil)
                .param("on", state.isDecided() ? LocalDate.now(clock) : null)
                .param("name", name)
                .param("reason", reason)
                .param("title", title)
                .param("document", document == null ? null : document.value())
                .param("id", before.id())
                .param("version", before.version())
                .update();
        if (changed != 1) {
            throw new Refused(say("requests.proposal.refused.raced"));
        }
    }

    /** Another draft takes the place of one that was given up. */
    void redraft(long proposal, DocumentId document) {
        jdbc.sql("update requests_proposal set document_id = ?, version = version + 1 where id = ?")
                .params(document.value(), proposal)
                .update();
    }

    void note(long proposal, String act, String login, String name, String words) {
        jdbc.sql("""
                insert into requests_proposal_fact (proposal_id, act, at, by_login, by_name, note) values (?, ?, ?, ?, ?, ?)
                """)
                .params(proposal, act, Timestamp.from(clock.instant()), login, name, words)
                .update();
    }

    /** The newest first. */
    List<Proposal.Fact> facts(long proposal) {
        return jdbc.sql("select * from requests_proposal_fact where proposal_id = ? order by id desc")
                .param(proposal)
                .query((row, n) -> new Proposal.Fact(
                        row.getString("act"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("note")))
                .list();
    }

    /** Which of a body's requests were answered by giving something out that was not public yet (依申请公开的信息). */
    Set<RequestId> given(UnitId body) {
        return Set.copyOf(jdbc.sql("""
                select distinct i.request_id from requests_item i join requests_request r on r.id = i.request_id
                where r.body_id = :body and r.decided_on is not null and i.decision in (:kinds)
                """)
                .param("body", body.value())
                .param(
                        "kinds",
                        DecisionTree.all().stream()
                                .filter(DecisionKind::givesOut)
                                .map(DecisionKind::code)
                                .toList())
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list());
    }

    /**
     * What the requests of a body are, as far as comparing them depends on it: which there are, what was answered or corrected,
     * what applicants suggested. Not the proposals themselves, which comparing makes.
     */
    String mark(UnitId body) {
        return jdbc.sql("""
                select coalesce(encode(sha256(convert_to(string_agg(concat_ws(' ', r.id, r.decided_on, r.corrections, r.corrected_on,
                    r.state in ('CORRECTION_ASKED', 'VOIDED', 'JOINED', 'ERASED'), m.suggested_on), ',' order by r.id), 'UTF8')), 'hex'), '')
                from requests_request r left join requests_proposal_member m on m.request_id = r.id and m.place = 0
                where r.body_id = ?
                """).param(body.value()).query(String.class).single();
    }

    boolean isCompared(UnitId body, String mark) {
        return jdbc.sql("select exists (select 1 from requests_gathered where body_id = ? and mark = ?)")
                .params(body.value(), mark)
                .query(Boolean.class)
                .single();
    }

    void compared(UnitId body, String mark) {
        jdbc.sql("""
                insert into requests_gathered (body_id, mark) values (?, ?)
                on conflict (body_id) do update set mark = excluded.mark
                """).params(body.value(), mark).update();
    }

    /** One after the other, so that two nodes do not propose the same. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('requests_proposal'))")
                .query((row, n) -> true)
                .list();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var document = row.getObject("document_id", Long.class);
        return new Proposal(
                row.getLong("id"),
                new UnitId(row.getLong("body_id")),
                ProposalOrigin.valueOf(row.getString("origin")),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("wait_until", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_name"),
                row.getString("reason"),
                row.getString("title"),
                document == null ? null : new DocumentId(document),
                row.getInt("version"));
    }

    private static Proposal.Member member(ResultSet row) throws SQLException {
        return new Proposal.Member(
                new RequestId(row.getLong("request_id")),
                row.getInt("place"),
                row.getObject("joined_on", LocalDate.class),
                row.getBoolean("apart"),
                row.getObject("suggested_on", LocalDate.class),
                SuggestionGround.read(row.getString("grounds")));
    }
}
