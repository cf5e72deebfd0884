package org.gongkai.foundation.identity.separation;

import java.time.Instant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something proposed by one administrator that waits for another (待确认事项).
 *
 * @param person whom it is about
 * @param role which office, for an appointment or a dismissal
 * @param decision what became of it, null while it waits
 */
public record Proposal(
        long id,
        ProposalKind kind,
        PersonId person,
        @Nullable Role role,
        PersonId by,
        Instant at,
        @Nullable Decision decision) {

    /** Who decided, when, and whether it was confirmed. */
    public record Decision(PersonId by, Instant at, boolean confirmed) {}

    public Proposal {
        boolean office = kind == ProposalKind.APPOINT || kind == ProposalKind.DISMISS;
        if (office != (role != null && role.isAdministrator())) {
            throw new IllegalArgumentException(kind + " of " + role);
        }
        if (by.equals(person)) {
            throw new IllegalArgumentException("nobody proposes what touches themselves");
        }
    }
}
