package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.disclosure.requests.wording.PublicWords;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** Handing over the answer with the evidence of it, closing, and what everybody may read of it (送达、归卷、公示). */
@Component
class Delivering implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final PublicWords publicly;
    private final Letters letters;

    Delivering(Steps steps, Paper paper, PublicWords publicly, Letters letters) {
        this.steps = steps;
        this.paper = paper;
        this.publicly = publicly;
        this.letters = letters;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.DELIVER, Act.CLOSE);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return act == Act.DELIVER ? deliver(file, words, hand) : close(file, words, hand);
    }

    private RequestFile deliver(RequestFile file, Words words, Hand hand) {
        var on = words.day("on");
        if (on.isAfter(steps.today()) || on.isBefore(file.since())) {
            throw new Refused(say("requests.refused.between"), "on");
        }
        var way = words.choice("way", Route.class);
        var evidence = words.text("evidence");
        var delivered = steps.step(Act.DELIVER, hand, on)
                .change(Column.DELIVERED_ON, on)
                .change(Column.DELIVERED_LETTER, letters.newest(file.id()))
                .note(say("requests.delivered", way.label(), evidence))
                .take(file);
        paper.write(
                delivered,
                LetterKind.SERVED,
                steps.today(),
                Map.of("way", way.label(), "served", Paper.day(on), "evidence", Paper.flat(evidence)));
        return delivered;
    }

    /** What everybody reads names nobody; a request whose subject nobody words is not shown. */
    private RequestFile close(RequestFile file, Words words, Hand hand) {
        var subject = words.optional("subject");
        boolean released = words.flag("released");
        publicly.mustNameNobody(file, subject, released);
        return steps.step(Act.CLOSE, hand, steps.today())
                .change(Column.SUBJECT, subject)
                .change(Column.RELEASED, released)
                .note(words.optional("note"))
                .take(file);
    }
}
