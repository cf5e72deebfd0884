package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.disclosure.requests.terms.Start;
import org.gongkai.disclosure.requests.terms.Starts;
import org.gongkai.disclosure.requests.terms.TermCount;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** Asking for a correction and taking it up (补正，条例第三十条): once, all at once, within seven working days. */
@Component
class Correcting implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final Items items;
    private final Secrets secrets;
    private final Lapsing lapsing;
    private final RequestLimits limits;
    private final Starts starts;
    private final TermCount count;

    Correcting(
            Steps steps,
            Paper paper,
            Items items,
            Secrets secrets,
            Lapsing lapsing,
            RequestLimits limits,
            Starts starts,
            TermCount count) {
        this.steps = steps;
        this.paper = paper;
        this.items = items;
        this.secrets = secrets;
        this.lapsing = lapsing;
        this.limits = limits;
        this.starts = starts;
        this.count = count;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.ASK_CORRECTION, Act.CORRECT, Act.LAPSE_CORRECTION, Act.ACCEPT_LATE);
    }

    @Override
    public boolean isOpen(Act act, RequestFile file) {
        return act != Act.LAPSE_CORRECTION || lapsing.isDue(file);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return switch (act) {
            case ASK_CORRECTION -> ask(file, words, hand);
            case LAPSE_CORRECTION -> lapsing.lapse(Act.LAPSE_CORRECTION, "6-1", file, hand);
            default -> correct(act, file, words, hand);
        };
    }

    private RequestFile ask(RequestFile file, Words words, Hand hand) {
        if (file.corrections() > 0) {
            throw new Refused(say("requests.refused.correction.twice"));
        }
        var received = file.receivedOn().orElseThrow();
        var rule = limits.inForce(RequestLimits.CORRECTION, received);
        var last = limits.last(RequestLimits.CORRECTION, received);
        if (steps.today().isAfter(last)) {
            throw new Refused(say(
                    "requests.refused.correction.late",
                    Paper.day(received),
                    Paper.day(last),
                    rule.span().words()));
        }
        var by = words.day("by");
        if (!by.isAfter(steps.today())) {
            throw new Refused(say("requests.refused.by"), "by");
        }
        var start = new Start.Named(by);
        var note = words.text("note");
        var asked = steps.step(Act.ASK_CORRECTION, hand, steps.today())
                .change(Column.REPLY_BY, count.last(start))
                .change(Column.CORRECTIONS, 1)
                .by(rule.code() + "/" + rule.version())
                .note(note)
                .take(file);
        long letter = paper.write(asked, LetterKind.CORRECTION, steps.today(), Map.of("note", Paper.lines(note)));
        starts.begin(file.id(), TermKind.CORRECTION, 0, start, letter);
        return asked;
    }

    /** From the day it comes the period begins anew, also where it comes late for a good reason. */
    private RequestFile correct(Act act, RequestFile file, Words words, Hand hand) {
        if (act == Act.ACCEPT_LATE && file.corrections() == 0) {
            throw new Refused(say("requests.refused.late"));
        }
        var on = words.dayIfAny("on").orElse(steps.today());
        if (on.isAfter(steps.today()) || on.isBefore(file.since())) {
            throw new Refused(say("requests.refused.between"), "on");
        }
        var wanted = words.text("wanted");
        var before = Details.of(secrets.of(file.id()));
        var note = words.optional("note");
        var corrected = steps.step(act, hand, on)
                .change(Column.CORRECTED_ON, on)
                .change(Column.REPLY_BY, null)
                .change(Column.DECIDED_ON, null)
                .note(say("requests.corrected", before.wanted(), wanted) + (note.isEmpty() ? "" : "\n" + note))
                .take(file);
        secrets.put(
                file.id(), before.corrected(wanted, words.optional("period")).items());
        items.divide(file.id(), List.of(wanted));
        paper.write(corrected, LetterKind.CORRECTED, steps.today(), Map.of("corrected", Paper.day(on)));
        return corrected;
    }
}
