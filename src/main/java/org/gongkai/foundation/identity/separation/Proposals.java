package org.gongkai.foundation.identity.separation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals as rows. */
@Repository
class Proposals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a proposal unless the same already waits. */
    boolean add(ProposalKind kind, PersonId person, @Nullable Role role, PersonId by) {
        return jdbc.sql("""
                insert into identity_proposal (kind, person_id, role, proposed_by, proposed_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(
                                kind.name(),
                                person.value(),
                                role == null ? "" : role.name(),
                                by.value(),
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The proposal, locked for this transaction while it waits. */
    Optional<Proposal> waiting(long id) {
        return jdbc.sql("select * from identity_proposal where id = ? and outcome is null for update")
                .param(id)
                .query((row, n) -> proposal(row))
                .optional();
    }

    void decide(long id, PersonId by, boolean confirmed) {
        jdbc.sql("update identity_proposal set decided_by = ?, decided_at = ?, outcome = ? where id = ?")
                .params(by.value(), Timestamp.from(clock.instant()), confirmed ? "CONFIRMED" : "REFUSED", id)
                .update();
    }

    /** Those that wait, then the newest decided. */
    List<Proposal> newest(int limit) {
        return jdbc.sql("select * from identity_proposal order by outcome is not null, id desc limit ?")
                .param(limit)
                .query((row, n) -> proposal(row))
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from identity_proposal where outcome is null")
                .query(Integer.class)
                .single();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var outcome = row.getString("outcome");
        return new Proposal(
                row.getLong("id"),
                ProposalKind.valueOf(row.getString("kind")),
                new PersonId(row.getLong("person_id")),
                role.isEmpty() ? null : Role.valueOf(role),
                new PersonId(row.getLong("proposed_by")),
                row.getTimestamp("proposed_at").toInstant(),
                outcome == null
                        ? null
                        : new Proposal.Decision(
                                new PersonId(row.getLong("decided_by")),
                                row.getTimestamp("decided_at").toInstant(),
                                outcome.equals("CONFIRMED")));
    }
}
