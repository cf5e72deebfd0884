package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.Edge;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.life.RequestLife;
import org.gongkai.disclosure.requests.papers.LetterPapers;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where requests are handled (办理): what may be done now, and doing it. */
@Component
public class RequestOffice {

    private static final Set<Act> BY_ITSELF =
            EnumSet.of(Act.LAPSE_CORRECTION, Act.LAPSE_FEE, Act.CONCLUDE, Act.ERASE, Act.RECOUNT);

    private final Requests requests;
    private final Items items;
    private final Hands hands;
    private final Steps steps;
    private final RequestLimits limits;
    private final List<Doing> doings;
    private final Consulting consulting;
    private final Proposing proposing;
    private final LetterPapers papers;
    private final ProofDesk proofs;

    RequestOffice(
            Requests requests,
            Items items,
            Hands hands,
            Steps steps,
            RequestLimits limits,
            List<Doing> doings,
            Consulting consulting,
            Proposing proposing,
            LetterPapers papers,
            ProofDesk proofs) {
        this.requests = requests;
        this.items = items;
        this.hands = hands;
        this.steps = steps;
        this.limits = limits;
        this.doings = doings;
        this.consulting = consulting;
        this.proposing = proposing;
        this.papers = papers;
        this.proofs = proofs;
    }

    /** A request this person may see; another's does not exist for them. */
    @Transactional(readOnly = true)
    public RequestFile find(Actor actor, RequestId id) {
        return requests.find(id)
                .filter(file -> hands.sees(actor, file))
                .orElseThrow(() -> new NotFound(say("requests.none")));
    }

    /** Whether a request is this person's business. */
    public boolean sees(Actor actor, RequestFile file) {
        return hands.sees(actor, file);
    }

    /** What this person may do now and what can succeed, in the order of the life. */
    @Transactional(readOnly = true)
    public List<Edge> offers(Actor actor, RequestFile file) {
        var hand = hands.of(actor, file);
        return RequestLife.offers(file.state(), hand.parts()).stream()
                .filter(edge -> !BY_ITSELF.contains(edge.act()) && isOpen(edge.act(), file, hand))
                .toList();
    }

    /** The way of an act that this person may go now; only what can succeed has a form, for the rest the sentence says why not. */
    @Transactional(readOnly = true)
    public Edge offered(Actor actor, RequestFile file, String word) {
        var act = Act.named(word).orElseThrow(NotFound::new);
        return offers(actor, file).stream()
                .filter(edge -> edge.act() == act)
                .findFirst()
                .orElseThrow(() ->
                        new Refused(say("requests.life.noway", file.state().label(), act.label())));
    }

    /** Refuses an outcome that cannot be chosen as things stand, before anything is asked about it. */
    @Transactional(readOnly = true)
    public void mustBeChoosable(Act act, RequestFile file, Map<String, String> asked) {
        if (act == Act.PREPARE && asked.containsKey("decision")) {
            proposing.mustBeChoosable(asked.getOrDefault("decision", ""), file);
        }
    }

    @Transactional
    public RequestFile act(Actor actor, RequestId id, Act act, Words words) {
        var file = find(actor, id);
        // before any other row of it: days that are counted anew wait at the same place, so that neither waits for the
        // other
        requests.hold(id);
        long last = papers.last(id);
        var done = doing(act).run(act, file, words, hands.of(actor, file));
        papers.sealSince(done, last);
        return done;
    }

    /** What the applicant may do, who has shown number and code. */
    public List<Edge> offersToApplicant(RequestFile file) {
        return RequestLife.offers(file.state(), Hand.applicant().parts());
    }

    @Transactional
    public RequestFile actAsApplicant(RequestFile file, Act act, Words words) {
        return actAsApplicant(file, act, words, List.of());
    }

    /** The same with what shows who they are. */
    @Transactional
    public RequestFile actAsApplicant(RequestFile file, Act act, Words words, List<ProofDesk.Readied> proved) {
        var done = doing(act).run(act, file, words, Hand.applicant());
        proofs.keep(file.id(), proved, Party.APPLICANT.label());
        return done;
    }

    /** Whose time is over; takes nothing up twice, since what is done is in another state. */
    @Transactional
    public void overdue(RequestId id) {
        var file = requests.hold(id).orElseThrow();
        switch (file.state()) {
            case CORRECTION_ASKED -> ifOpen(Act.LAPSE_CORRECTION, file);
            case FEE_NOTICED -> ifOpen(Act.LAPSE_FEE, file);
            case CONSULTING -> consulting.silence(file, steps.today());
            case CLOSED, ABANDONED, WITHDRAWN, JOINED, VOIDED -> ifOpen(Act.ARCHIVE, file);
            case ARCHIVED -> ifOpen(Act.ERASE, file);
            default -> {}
        }
    }

    private void ifOpen(Act act, RequestFile file) {
        if (doing(act).isOpen(act, file)) {
            doing(act).run(act, file, new Words(Map.of()), Hand.clock());
        }
    }

    private Doing doing(Act act) {
        return doings.stream()
                .filter(one -> one.acts().contains(act))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen(Act act, RequestFile file, Hand hand) {
        var today = steps.today();
        var due = file.dueOn();
        boolean inTime = due != null && !due.isBefore(today);
        return switch (act) {
            case ASK_CORRECTION ->
                file.corrections() == 0
                        && !today.isAfter(limits.last(
                                RequestLimits.CORRECTION, file.receivedOn().orElseThrow()));
            case EXTEND -> file.extendedOn() == null && inTime;
            case ASK_REASONS -> !file.reasonsGiven();
            case DELAY -> file.reasonsGiven();
            case NOTICE_FEE -> file.feeKind() == null && inTime;
            case ACCEPT_LATE -> file.corrections() > 0 && file.correctedOn() == null;
            case SIGN -> isReady(file, hand);
            default -> doing(act).isOpen(act, file);
        };
    }

    private boolean isReady(RequestFile file, Hand hand) {
        var parts = items.of(file.id());
        return parts.stream().allMatch(part -> part.decision() != null)
                && (hand.alone()
                        || parts.stream().noneMatch(part -> hand.login().equals(part.preparedBy())));
    }
}
