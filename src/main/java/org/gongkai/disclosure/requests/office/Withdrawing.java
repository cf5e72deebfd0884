package org.gongkai.disclosure.requests.office;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.springframework.stereotype.Component;

/** Taking a request back (撤回申请), by the applicant, or by staff with the evidence of it. */
@Component
class Withdrawing implements Doing {

    private final Steps steps;
    private final Paper paper;

    Withdrawing(Steps steps, Paper paper) {
        this.steps = steps;
        this.paper = paper;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.WITHDRAW);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        var note = hand.is(Party.APPLICANT) ? words.optional("note") : words.text("note");
        var withdrawn = steps.step(Act.WITHDRAW, hand, steps.today())
                .change(Column.REPLY_BY, null)
                .change(Column.DUE_ON, null)
                .note(note)
                .take(file);
        paper.write(withdrawn, LetterKind.WITHDRAWN, steps.today(), Map.of());
        return withdrawn;
    }
}
