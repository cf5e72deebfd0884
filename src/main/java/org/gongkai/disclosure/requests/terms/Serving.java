package org.gongkai.disclosure.requests.terms;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/**
 * Writing down when a letter was received that starts a period (登记送达日). A letter by post is asked for first and known to have come
 * later; the law counts from its receipt (条例第三十二条、第三十四条，国办函〔2020〕109号), so the last day is counted anew from there.
 */
@Component
public class Serving implements Doing {

    private static final Set<TermKind> SERVED = EnumSet.of(TermKind.THIRD_PARTY, TermKind.CO_MAKER, TermKind.FEE);

    private final TermOffice terms;
    private final Consultations consultations;
    private final Starts starts;
    private final Moves moves;
    private final TermCount count;
    private final Steps steps;

    Serving(TermOffice terms, Consultations consultations, Starts starts, Moves moves, TermCount count, Steps steps) {
        this.terms = terms;
        this.consultations = consultations;
        this.starts = starts;
        this.moves = moves;
        this.count = count;
        this.steps = steps;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.NOTE_SERVICE);
    }

    @Override
    public boolean isOpen(Act act, RequestFile file) {
        return terms.counted(file).stream()
                .anyMatch(one -> SERVED.contains(one.term().kind()));
    }

    /** The letters whose receipt starts a period that runs now: what the form sends, and words. */
    public Map<String, String> letters(RequestFile file) {
        var letters = new LinkedHashMap<String, String>();
        servable(file)
                .forEach(one -> letters.put(
                        key(one.term()),
                        say(
                                "requests.service.letter",
                                one.term().kind().label(),
                                asked(file, one.term()).map(Consultation::party).orElse(""),
                                one.start().from().toString())));
        return letters;
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        var meant = servable(file)
                .filter(one -> key(one.term()).equals(words.optional("letter")))
                .findFirst()
                .orElseThrow(() -> new Refused(say("requests.refused.choice"), "letter"));
        var term = meant.term();
        var on = words.day("on");
        var sent = asked(file, term).map(Consultation::sentOn).orElse(file.since());
        if (on.isAfter(steps.today()) || on.isBefore(sent)) {
            throw new Refused(say("requests.service.refused.between", sent.toString()), "on");
        }
        var evidence = words.text("evidence");
        var start = count.from(meant.start().rule(), on);
        var day = count.of(start).orElseThrow();
        var step = steps.step(act, hand, on)
                .by(start.rule() + "/" + start.version())
                .note(say(
                        "requests.service.noted",
                        term.kind().label(),
                        on.toString(),
                        evidence,
                        term.day().toString(),
                        day.date().toString()));
        boolean moved = !day.date().equals(term.day());
        if (moved) {
            terms.move(file, term, day.date(), step);
        }
        var served = step.take(file);
        starts.begin(file.id(), term.kind(), term.subject(), start, starts.letter(file.id(), term));
        if (moved) {
            moves.add(file.id(), term, day.date(), say("requests.service.why", on.toString(), day.why()), act);
        }
        return served;
    }

    private Stream<TermOffice.Counted> servable(RequestFile file) {
        return terms.counted(file).stream()
                .filter(one -> SERVED.contains(one.term().kind()));
    }

    private Optional<Consultation> asked(RequestFile file, Term term) {
        return consultations.of(file.id()).stream()
                .filter(one -> term.kind() != TermKind.FEE && one.id() == term.subject())
                .findFirst();
    }

    private static String key(Term term) {
        return term.kind() + "-" + term.subject();
    }
}
