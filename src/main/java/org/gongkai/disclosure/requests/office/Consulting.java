package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.RequestFile;
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

/** Asking third parties, co-makers and other bodies (征求意见，条例第三十二条至第三十四条). The clock stands still meanwhile. */
@Component
class Consulting implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final Consultations consultations;
    private final RequestLimits limits;
    private final Starts starts;
    private final TermCount count;

    Consulting(
            Steps steps,
            Paper paper,
            Consultations consultations,
            RequestLimits limits,
            Starts starts,
            TermCount count) {
        this.steps = steps;
        this.paper = paper;
        this.consultations = consultations;
        this.limits = limits;
        this.starts = starts;
        this.count = count;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.CONSULT, Act.HEAR, Act.CONCLUDE);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return act == Act.CONSULT ? ask(file, words, hand) : hear(file, words, hand);
    }

    private RequestFile ask(RequestFile file, Words words, Hand hand) {
        var kind = words.choice("kind", ConsultationKind.class);
        var party = words.text("party");
        var sent = steps.today();
        var start = start(kind, words, sent);
        var due = count.last(start);
        long id = consultations.add(file.id(), kind, party, sent, due);
        var asked = steps.step(Act.CONSULT, hand, sent)
                .by(start instanceof Start.Counted counted ? counted.rule() + "/" + counted.version() : "")
                .note(say("requests.consulted", kind.label(), party, due.toString()))
                .take(file);
        var span = start instanceof Start.Counted counted
                ? limits.version(counted.rule(), counted.version()).span().words()
                : "";
        long letter = paper.write(
                asked,
                LetterKind.valueOf(kind.name()),
                sent,
                Map.of(
                        "party", Paper.flat(party),
                        "span", span,
                        "replyBy", Paper.day(due),
                        "note", Paper.flat(words.optional("note"))));
        starts.begin(file.id(), TermKind.valueOf(kind.name()), id, start, letter);
        paper.write(asked, LetterKind.CONSULTED, sent, Map.of("kind", kind.label()));
        return asked;
    }

    /** The law counts from the day the letter is received; other bodies are given a day by the one that asks. */
    private Start start(ConsultationKind kind, Words words, LocalDate sent) {
        if (kind.limit().isEmpty()) {
            var by = words.day("by");
            if (!by.isAfter(sent)) {
                throw new Refused(say("requests.refused.by"), "by");
            }
            return new Start.Named(by);
        }
        var served = words.dayIfAny("served").orElse(sent);
        if (served.isBefore(sent)) {
            throw new Refused(say("requests.refused.served"), "served");
        }
        return count.from(kind.limit(), served);
    }

    private RequestFile hear(RequestFile file, Words words, Hand hand) {
        var asked = consultations.of(file.id()).stream()
                .filter(one -> Long.toString(one.id()).equals(words.optional("consultation")))
                .findFirst()
                .orElseThrow(() -> new Refused(say("requests.refused.consultation"), "consultation"));
        var outcome = words.choice("outcome", Outcome.class);
        var on = words.day("on");
        if (outcome.isSilence() || on.isAfter(steps.today()) || on.isBefore(asked.sentOn())) {
            throw new Refused(say("requests.refused.between"), "on");
        }
        return heard(file, asked, on, outcome, words.text("reply"), hand);
    }

    /** The last of them ends the standing still. */
    private RequestFile heard(
            RequestFile file, Consultation asked, LocalDate on, Outcome outcome, String reply, Hand hand) {
        if (!consultations.hear(file.id(), asked.id(), on, outcome, reply)) {
            throw new Refused(say("requests.refused.heard"));
        }
        boolean last = consultations.of(file.id()).stream().noneMatch(Consultation::isOpen);
        var heard = steps.step(last ? Act.CONCLUDE : Act.HEAR, hand, on)
                .note(say("requests.heard", asked.kind().label(), asked.party(), outcome.label(), reply))
                .take(file);
        if (last) {
            paper.write(heard, LetterKind.RESUMED, steps.today(), Map.of("heard", Paper.day(on)));
        }
        return heard;
    }

    /** Whoever did not answer in time is taken as the law says for their kind: the day counts on which the time was over. */
    RequestFile silence(RequestFile file, LocalDate today) {
        var current = file;
        for (var asked : consultations.of(file.id())) {
            if (asked.isOpen() && asked.dueOn().isBefore(today)) {
                current = heard(current, asked, asked.dueOn(), asked.kind().silence(), "", Hand.clock());
            }
        }
        return current;
    }
}
