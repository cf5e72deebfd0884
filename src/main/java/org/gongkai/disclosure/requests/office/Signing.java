package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestAnswered;
import org.gongkai.disclosure.requests.attaching.Enclosing;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.deciding.Remedies;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.disclosure.requests.wording.AnswerWords;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Signing the decision (签发决定): every part decided, by another hand than the one that proposed it, with the remedies. */
@Component
class Signing implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final Items items;
    private final Consultations consultations;
    private final AnswerWords answers;
    private final Remedies remedies;
    private final RequestLimits limits;
    private final UnitDirectory units;
    private final Enclosing enclosing;
    private final ApplicationEventPublisher events;

    Signing(
            Steps steps,
            Paper paper,
            Items items,
            Consultations consultations,
            AnswerWords answers,
            Remedies remedies,
            RequestLimits limits,
            UnitDirectory units,
            Enclosing enclosing,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.paper = paper;
        this.items = items;
        this.consultations = consultations;
        this.answers = answers;
        this.remedies = remedies;
        this.limits = limits;
        this.units = units;
        this.enclosing = enclosing;
        this.events = events;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.SIGN);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        var parts = items.of(file.id());
        var open = parts.stream()
                .filter(part -> part.decision() == null)
                .map(RequestItem::place)
                .toList();
        if (parts.isEmpty() || !open.isEmpty()) {
            throw new Refused(say("requests.refused.undecided", open.toString()));
        }
        boolean own = parts.stream().anyMatch(part -> hand.login().equals(part.preparedBy()));
        if (own && !hand.alone()) {
            throw new Refused(say("requests.refused.own"));
        }
        enclosing.mustBeDone(file);
        var today = steps.today();
        var due = file.dueOn();
        boolean late = due != null && due.isBefore(today);
        var signed = steps.step(Act.SIGN, hand, today)
                .change(Column.DECIDED_ON, today)
                .change(Column.REPLY_BY, null)
                .note(noted(late ? say("requests.signed.late", Paper.day(due)) : "", own))
                .take(file);
        var kinds = parts.stream().flatMap(part -> part.kind().stream()).toList();
        var body = units.find(file.body()).orElseThrow();
        paper.write(
                signed,
                LetterKind.DECISION,
                today,
                Map.of("parts", answers.letter(parts), "remedies", remedies.text(kinds, body, today, limits)));
        enclosing.explain(signed, today);
        tellThirdParties(signed, parts);
        events.publishEvent(new RequestAnswered(
                file.id(),
                file.number(),
                file.body(),
                parts.stream()
                        .map(part -> Objects.requireNonNull(part.decision()))
                        .toList(),
                today,
                due == null ? today : due));
        return signed;
    }

    /** Where one hand prepared and signed, the record says so. */
    private static String noted(String late, boolean own) {
        return own ? (late + " " + say("requests.signed.alone")).strip() : late;
    }

    /** Art. 32: who refused with good reason and is overruled for the public interest is told what is given, and why. */
    private void tellThirdParties(RequestFile file, List<RequestItem> parts) {
        var given = parts.stream()
                .filter(part -> part.kind().filter(kind -> kind.discloses()).isPresent())
                // in part and for the sake of third parties: what they asked to be kept back is
                .filter(part ->
                        part.ground() != Ground.THIRD_PARTY && !part.harm().isEmpty())
                .map(part -> part.words() + "。" + part.harm())
                .toList();
        if (given.isEmpty()) {
            return;
        }
        consultations.of(file.id()).stream()
                .filter(one ->
                        one.kind() == ConsultationKind.THIRD_PARTY && one.outcome() == Outcome.REFUSED_WITH_REASON)
                .map(Consultation::party)
                .forEach(party -> paper.write(
                        file,
                        LetterKind.DISCLOSED,
                        steps.today(),
                        Map.of("party", Paper.flat(party), "note", Paper.flat(String.join(" ", given)))));
    }
}
