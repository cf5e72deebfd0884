package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.RequestReceived;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Confirming, handing on, dividing and joining requests (受理、交办、拆分、合并). */
@Component
class Receiving implements Doing {

    private static final int MOST_PARTS = 30;

    private final Steps steps;
    private final Paper paper;
    private final Requests requests;
    private final Items items;
    private final Secrets secrets;
    private final RequestLimits limits;
    private final UnitDirectory units;
    private final ApplicationEventPublisher events;

    Receiving(
            Steps steps,
            Paper paper,
            Requests requests,
            Items items,
            Secrets secrets,
            RequestLimits limits,
            UnitDirectory units,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.paper = paper;
        this.requests = requests;
        this.items = items;
        this.secrets = secrets;
        this.limits = limits;
        this.units = units;
        this.events = events;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.CONFIRM, Act.ASSIGN, Act.SPLIT, Act.JOIN, Act.VOID);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return switch (act) {
            case CONFIRM -> confirm(file, words, hand);
            case ASSIGN -> assign(file, words, hand);
            case SPLIT -> split(file, words, hand);
            case JOIN -> join(file, words, hand);
            default ->
                steps.step(act, hand, steps.today()).note(words.text("note")).take(file);
        };
    }

    /** Art. 31: the day on which both sides confirmed is the day of receipt. */
    private RequestFile confirm(RequestFile file, Words words, Hand hand) {
        var on = words.day("on");
        if (on.isAfter(steps.today())) {
            throw new Refused(say("requests.refused.future"), "on");
        }
        file.arrival().confirmed(on);
        var rule = limits.inForce(RequestLimits.ANSWER, on);
        var received = steps.step(Act.CONFIRM, hand, on)
                .change(Column.CONFIRMED_ON, on)
                .change(Column.RECEIVED_ON, on)
                .change(Column.ANSWER_VERSION, rule.version())
                .by(rule.code() + "/" + rule.version())
                .note(words.text("note"))
                .take(file);
        return received(received);
    }

    /** What happens once a request is received, however it came. */
    RequestFile received(RequestFile file) {
        paper.write(file, LetterKind.RECEIPT, steps.today(), Map.of());
        events.publishEvent(new RequestReceived(
                file.id(), file.number(), file.body(), file.receivedOn().orElseThrow()));
        return file;
    }

    private RequestFile assign(RequestFile file, Words words, Hand hand) {
        var unit = units.byCode(words.text("unit"))
                .filter(Hands::isAddressable)
                .orElseThrow(() -> new Refused(say("requests.refused.unit"), "unit"));
        var note = words.optional("note");
        var assigned = steps.step(Act.ASSIGN, hand, steps.today())
                .change(Column.HANDLER_ID, unit.id().value())
                .note(noted(unit, note))
                .take(file);
        paper.write(
                assigned, LetterKind.ASSIGNED, steps.today(), Map.of("party", unit.name(), "note", Paper.flat(note)));
        return assigned;
    }

    private static String noted(Unit unit, String note) {
        return note.isEmpty() ? unit.shortName() : say("requests.assigned", unit.shortName(), note);
    }

    private RequestFile split(RequestFile file, Words words, Hand hand) {
        var parts = words.text("parts")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            throw new Refused(say("requests.refused.parts", MOST_PARTS), "parts");
        }
        var divided = steps.step(Act.SPLIT, hand, steps.today())
                .note(String.join("\n", parts))
                .take(file);
        items.divide(file.id(), parts);
        return divided;
    }

    /** The same applicant asked the same body for the same: one answer, under the number of the older. */
    private RequestFile join(RequestFile file, Words words, Hand hand) {
        var main = RequestNumber.parse(words.text("number"))
                .flatMap(requests::find)
                .filter(other -> !other.id().equals(file.id()) && other.body().equals(file.body()))
                .filter(RequestFile::isOpen)
                .orElseThrow(() -> new Refused(say("requests.refused.join"), "number"));
        var own = Details.of(secrets.of(file.id()));
        if (!own.isSameApplicant(Details.of(secrets.of(main.id())))) {
            throw new Refused(say("requests.refused.join.other"), "number");
        }
        var joined = steps.step(Act.JOIN, hand, steps.today())
                .change(Column.JOINED_TO, main.id().value())
                .note(say("requests.joined", main.number()))
                .take(file);
        List<RequestItem> held = items.of(main.id());
        if (held.stream().noneMatch(item -> item.words().equals(own.wanted()))) {
            var parts = new ArrayList<>(held.stream().map(RequestItem::words).toList());
            parts.add(own.wanted());
            items.divide(main.id(), parts);
        }
        paper.write(
                joined,
                LetterKind.JOINED,
                steps.today(),
                Map.of("main", main.number().toString()));
        return joined;
    }
}
