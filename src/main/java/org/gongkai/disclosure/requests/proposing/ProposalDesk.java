package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.wording.PublicWords;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the openness office decides what becomes public for everybody (转为主动公开的审核); each proposal is decided once. */
@Component
public class ProposalDesk {

    private static final int LONGEST_TITLE = 100;

    private final Proposals proposals;
    private final Drafting drafting;
    private final PublishingDesk publishing;
    private final PublicWords publicly;
    private final Hands hands;
    private final Clock clock;

    ProposalDesk(
            Proposals proposals,
            Drafting drafting,
            PublishingDesk publishing,
            PublicWords publicly,
            Hands hands,
            Clock clock) {
        this.proposals = proposals;
        this.drafting = drafting;
        this.publishing = publishing;
        this.publicly = publicly;
        this.hands = hands;
        this.clock = clock;
    }

    /** A proposal of a body whose requests this person sees; any other does not exist for them. */
    Proposal find(Actor actor, long id) {
        return proposals
                .find(id)
                .filter(proposal -> actor.seesAll() || hands.desks(actor).contains(proposal.body()))
                .orElseThrow(() -> new NotFound(say("requests.proposal.none")));
    }

    /** Those in these states that this person sees. */
    List<Proposal> in(Actor actor, Collection<ProposalState> states) {
        var desks = hands.desks(actor);
        return !actor.seesAll() && desks.isEmpty()
                ? List.of()
                : proposals.in(states, actor.seesAll() ? List.<UnitId>of() : desks);
    }

    static boolean decides(Actor actor) {
        return actor.has(Role.OPENNESS_OFFICE);
    }

    /** Takes it among what is published by itself: a draft begins, which goes through the usual reviews. */
    @Transactional
    public DocumentId accept(
            Actor actor, long id, DocumentKind kind, String title, String text, Collection<String> files) {
        var proposal = open(actor, id);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new Refused(say("requests.proposal.refused.title", LONGEST_TITLE), "title");
        }
        if (text.isBlank()) {
            throw new Refused(say("requests.proposal.refused.text"), "text");
        }
        var document = draft(actor, proposal, kind, title.strip(), text, files);
        proposals.change(proposal, ProposalState.ACCEPTED, null, actor.name(), "", title.strip(), document);
        proposals.note(id, "ACCEPTED", actor.login(), actor.name(), title.strip());
        return document;
    }

    /** Begins another draft where the first was given up. */
    @Transactional
    public DocumentId draftAgain(Actor actor, long id) {
        var proposal = decided(actor, id);
        var members = proposals.members(id);
        var document = draft(actor, proposal, DocumentKind.NOTICE, proposal.title(), drafting.text(members), List.of());
        proposals.redraft(id, document);
        proposals.note(id, "REDRAFTED", actor.login(), actor.name(), proposal.title());
        return document;
    }

    /** Whether its draft was given up. */
    boolean isGivenUp(Proposal proposal) {
        return proposal.document() != null && publishing.isGivenUp(proposal.document());
    }

    private Proposal decided(Actor actor, long id) {
        proposals.hold();
        mustDecide(actor);
        var proposal = find(actor, id);
        if (!isGivenUp(proposal)) {
            throw new Refused(say("requests.proposal.refused.drafted"));
        }
        return proposal;
    }

    private DocumentId draft(
            Actor actor, Proposal proposal, DocumentKind kind, String title, String text, Collection<String> files) {
        var members = proposals.members(proposal.id());
        mustNameNobody(members, title, "title");
        mustNameNobody(members, text, "text");
        return publishing
                .write(actor, proposal.body(), kind, drafting.content(members, title, text, files))
                .document();
    }

    @Transactional
    public void refuse(Actor actor, long id, String reason) {
        var proposal = open(actor, id);
        mustTell(id, reason, "reason");
        proposals.change(proposal, ProposalState.REFUSED, null, actor.name(), reason.strip(), "", null);
        proposals.note(id, "REFUSED", actor.login(), actor.name(), reason.strip());
    }

    @Transactional
    public void postpone(Actor actor, long id, LocalDate until, String reason) {
        var proposal = open(actor, id);
        var today = LocalDate.now(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            throw new Refused(say("requests.proposal.refused.until"), "until");
        }
        mustTell(id, reason, "why");
        proposals.change(proposal, ProposalState.POSTPONED, until, actor.name(), reason.strip(), "", null);
        proposals.note(
                id,
                "POSTPONED",
                actor.login(),
                actor.name(),
                say("requests.proposal.postponed", until.toString(), reason.strip()));
    }

    /** Takes a request out that asks for something else; what an applicant suggested stays. */
    @Transactional
    public void takeApart(Actor actor, long id, RequestId request) {
        open(actor, id);
        if (!proposals.takeApart(id, request)) {
            throw new Refused(say("requests.proposal.refused.apart"));
        }
        proposals.note(id, "APART", actor.login(), actor.name(), request.toString());
    }

    /** What was refused and may be public now (条例第十八条); the same part is proposed once. */
    @Transactional
    public long propose(Actor actor, RequestFile file, int place) {
        proposals.hold();
        return proposals.of(file.id(), place).map(Proposal::id).orElseGet(() -> {
            long id = proposals.open(file.body(), ProposalOrigin.REVIEWED, actor.login(), actor.name());
            proposals.join(id, file.id(), place);
            return id;
        });
    }

    private Proposal open(Actor actor, long id) {
        mustDecide(actor);
        var proposal = find(actor, id);
        if (proposal.state().isDecided()) {
            throw new Refused(
                    say("requests.proposal.refused.decided", proposal.state().label(), proposal.decidedBy()));
        }
        return proposal;
    }

    private static void mustDecide(Actor actor) {
        if (!decides(actor)) {
            throw new Refused(say("requests.proposal.refused.foreign"), HttpStatus.FORBIDDEN, null);
        }
    }

    private void mustTell(long id, String reason, String field) {
        if (reason.isBlank()) {
            throw new Refused(say("requests.proposal.refused.reason"), field);
        }
        mustNameNobody(proposals.members(id), reason, field);
    }

    private void mustNameNobody(List<Proposal.Member> members, String words, String field) {
        publicly.mustNameNobody(members.stream().map(Proposal.Member::request).toList(), words, field);
    }
}
