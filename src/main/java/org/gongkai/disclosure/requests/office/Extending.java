package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** Making the time longer (延期，条例第三十三条第二款): once, by the head, before the time is over, and the applicant is told. */
@Component
class Extending implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final RequestLimits limits;

    Extending(Steps steps, Paper paper, RequestLimits limits) {
        this.steps = steps;
        this.paper = paper;
        this.limits = limits;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.EXTEND);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        if (file.extendedOn() != null) {
            throw new Refused(say("requests.refused.extension.twice", Paper.day(file.extendedOn())));
        }
        var due = file.dueOn();
        if (due == null || due.isBefore(steps.today())) {
            throw new Refused(say("requests.refused.extension.late", Paper.day(due)));
        }
        var rule = limits.inForce(RequestLimits.EXTENSION, steps.today());
        var note = words.text("note");
        var extended = steps.step(Act.EXTEND, hand, steps.today())
                .change(Column.EXTENDED_ON, steps.today())
                .by(rule.code() + "/" + rule.version())
                .note(note)
                .take(file);
        paper.write(extended, LetterKind.EXTENSION, steps.today(), Map.of("note", Paper.flat(note)));
        return extended;
    }
}
