package org.gongkai.disclosure.requests.proposing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Something that may become public for everybody (纳入主动公开的建议).
 *
 * @param body whose information it is
 * @param waitUntil until when it is postponed
 * @param reason of the decision or of the delay, as applicants read it
 * @param title under which it is to be published
 * @param document that was begun when it was accepted
 */
public record Proposal(
        long id,
        UnitId body,
        ProposalOrigin origin,
        ProposalState state,
        LocalDate openedOn,
        @Nullable LocalDate waitUntil,
        @Nullable LocalDate decidedOn,
        String decidedBy,
        String reason,
        String title,
        @Nullable DocumentId document,
        int version) {

    /** Whether somebody is to decide it now: it is open, or was postponed until a day that has come. */
    public boolean isDue(LocalDate today) {
        return state == ProposalState.OPEN
                || state == ProposalState.POSTPONED && waitUntil != null && !waitUntil.isAfter(today);
    }

    /**
     * A request that asks for it (相关申请).
     *
     * @param place 0 for what was given, else the part that was refused
     * @param apart whether somebody found that it asks for something else
     * @param suggestedOn the day its applicant suggested it, or null
     */
    public record Member(
            RequestId request,
            int place,
            LocalDate joinedOn,
            boolean apart,
            @Nullable LocalDate suggestedOn,
            Set<SuggestionGround> grounds) {}

    /** What was done with it (审核记录). */
    public record Fact(String act, Instant at, String name, String note) {}
}
