package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.separation.Proposal;
import org.gongkai.foundation.identity.separation.Separation;
import org.gongkai.foundation.identity.web.Moments;

/**
 * A proposal in words.
 *
 * @param decided what became of it, empty while it waits
 * @param confirms whether the one who looks may confirm it
 * @param withdraws whether the one who looks may let it fall
 */
public record ProposalView(
        long id, String what, String by, String at, String decided, boolean confirms, boolean withdraws) {

    static ProposalView of(Proposal proposal, Actor viewer, Staff staff) {
        boolean waits = proposal.decision() == null;
        boolean confirms = waits && mayConfirm(viewer, proposal);
        return new ProposalView(
                proposal.id(),
                what(proposal, staff),
                staff.name(proposal.by()),
                Moments.minute(proposal.at()),
                decided(proposal, staff),
                confirms,
                waits && (confirms || viewer.person().equals(proposal.by())));
    }

    /** Those that wait about one person; shown on that person's page. */
    static List<ProposalView> about(PersonId person, List<Proposal> all, Staff staff) {
        return all.stream()
                .filter(proposal ->
                        proposal.decision() == null && proposal.person().equals(person))
                .map(proposal -> new ProposalView(
                        proposal.id(),
                        what(proposal, staff),
                        staff.name(proposal.by()),
                        Moments.minute(proposal.at()),
                        "",
                        false,
                        false))
                .toList();
    }

    private static String what(Proposal proposal, Staff staff) {
        var role = proposal.role();
        return say(
                "identity.proposal.what." + proposal.kind(),
                staff.name(proposal.person()),
                role == null ? "" : say("identity.role." + role));
    }

    private static String decided(Proposal proposal, Staff staff) {
        var decision = proposal.decision();
        return decision == null
                ? ""
                : say(
                        decision.confirmed() ? "identity.proposal.confirmed" : "identity.proposal.fell",
                        staff.name(decision.by()),
                        Moments.minute(decision.at()));
    }

    private static boolean mayConfirm(Actor viewer, Proposal proposal) {
        try {
            Separation.mayConfirm(viewer, proposal);
            return true;
        } catch (Refused no) {
            return false;
        }
    }
}
