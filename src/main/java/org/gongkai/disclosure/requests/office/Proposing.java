package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposing a decision for one part (拟决定): from the closed tree, with what its article demands to be shown. */
@Component
class Proposing implements Doing {

    private final Steps steps;
    private final Items items;
    private final Consultations consultations;
    private final UnitDirectory units;

    Proposing(Steps steps, Items items, Consultations consultations, UnitDirectory units) {
        this.steps = steps;
        this.items = items;
        this.consultations = consultations;
        this.units = units;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.PREPARE);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        var place = words.optional("place");
        var part = items.of(file.id()).stream()
                .filter(item -> place.equals(Integer.toString(item.place())))
                .findFirst()
                .orElseThrow(() -> new Refused(say("requests.refused.place"), "place"));
        var kind = DecisionTree.kind(words.optional("decision"));
        if (kind.isByLapse()) {
            throw new Refused(say("requests.refused.decision"), "decision");
        }
        var ground = kind.asksGround() ? words.choice("ground", Ground.class) : kind.ground();
        mustBeOpen(kind, ground, file);
        var proposed = new RequestItem(
                part.place(),
                part.words(),
                kind.code(),
                ground,
                kind.branch() == DecisionKind.Branch.OPEN ? words.optional("reason") : words.text("reason"),
                harm(kind, file, words),
                kind.code().equals("1-2") || kind.asksGround() ? words.text("answer") : words.optional("answer"),
                kind.where() ? words.text("where") : words.optional("where"),
                owner(words),
                kind.until() ? words.day("until") : null,
                words.number("pages"),
                hand.login(),
                lapses(ground, words));
        var prepared = steps.step(Act.PREPARE, hand, steps.today())
                .note(say("requests.prepared", part.place(), kind.label()))
                .take(file);
        items.put(file.id(), proposed);
        return prepared;
    }

    /** Whether an outcome may be chosen for this request at all; the rest is seen when its reason is known. */
    void mustBeChoosable(String code, RequestFile file) {
        var kind = DecisionTree.kind(code);
        if (kind.isByLapse()) {
            throw new Refused(say("requests.refused.decision"), "decision");
        }
        mustBeOpen(kind, kind.ground(), file);
    }

    /** What must have gone before: asked for a correction, for reasons, the third party. */
    private void mustBeOpen(DecisionKind kind, @Nullable Ground ground, RequestFile file) {
        if (kind.code().equals("4-3") && file.corrections() == 0) {
            throw new Refused(say("requests.refused.unclear"), "decision");
        }
        if (kind.code().equals("5-4") && !file.reasonsGiven() && file.state() != State.REASONS_ASKED) {
            throw new Refused(say("requests.refused.excess"), "decision");
        }
        if (ground == Ground.THIRD_PARTY) {
            var asked = thirdParties(file);
            // where the rest is given out, art. 37 itself orders to cut out what is personal: nobody is asked about an
            // identity number
            if (asked.isEmpty() && !kind.asksGround()) {
                throw new Refused(say("requests.refused.third.unasked"), "decision");
            }
            if (!asked.isEmpty() && asked.stream().allMatch(one -> one.outcome() == Outcome.AGREED)) {
                throw new Refused(say("requests.refused.third.agreed"), "decision");
            }
        }
    }

    /** The harm test; for what is given against the reasoned will of a third party, the public interest that asks for it. */
    private String harm(DecisionKind kind, RequestFile file, Words words) {
        var typed = words.optional("harm");
        if (kind.harm() && typed.isEmpty()) {
            throw new Refused(say("requests.refused.harm"), "harm");
        }
        boolean against = kind.discloses() && !kind.asksGround() && isRefused(thirdParties(file));
        if (against && typed.isEmpty()) {
            throw new Refused(say("requests.refused.interest"), "harm");
        }
        return typed;
    }

    static boolean isRefused(List<Consultation> thirdParties) {
        return thirdParties.stream().anyMatch(one -> one.outcome() == Outcome.REFUSED_WITH_REASON);
    }

    private List<Consultation> thirdParties(RequestFile file) {
        return consultations.of(file.id()).stream()
                .filter(one -> one.kind() == ConsultationKind.THIRD_PARTY)
                .toList();
    }

    /** When the reason is foreseen to be gone (条例第十八条): the refusal is looked at again then. */
    private @Nullable LocalDate lapses(@Nullable Ground ground, Words words) {
        var on = ground == null ? null : words.dayIfAny("lapses").orElse(null);
        if (on != null && !on.isAfter(steps.today())) {
            throw new Refused(say("requests.refused.by"), "lapses");
        }
        return on;
    }

    private @Nullable UnitId owner(Words words) {
        var code = words.optional("owner");
        return code.isEmpty()
                ? null
                : units.byCode(code)
                        .orElseThrow(() -> new Refused(say("requests.refused.unit"), "owner"))
                        .id();
    }
}
