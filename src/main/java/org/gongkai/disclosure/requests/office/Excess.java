package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.ledger.Column;
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

/** Asking for reasons where number and frequency go far beyond what is reasonable (说明理由，条例第三十五条). The clock goes on. */
@Component
class Excess implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final Starts starts;
    private final TermCount count;

    Excess(Steps steps, Paper paper, Starts starts, TermCount count) {
        this.steps = steps;
        this.paper = paper;
        this.starts = starts;
        this.count = count;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.ASK_REASONS, Act.GIVE_REASONS, Act.DELAY);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return switch (act) {
            case ASK_REASONS -> ask(file, words, hand);
            case GIVE_REASONS ->
                steps.step(act, hand, steps.today())
                        .change(Column.REASONS_GIVEN, true)
                        .change(Column.REPLY_BY, null)
                        .note(words.text("reasons"))
                        .take(file);
            default -> delay(file, words, hand);
        };
    }

    private RequestFile ask(RequestFile file, Words words, Hand hand) {
        if (file.reasonsGiven()) {
            throw new Refused(say("requests.refused.reasons.twice"));
        }
        var by = words.day("by");
        if (!by.isAfter(steps.today())) {
            throw new Refused(say("requests.refused.by"), "by");
        }
        var start = new Start.Named(by);
        var note = words.text("note");
        var asked = steps.step(Act.ASK_REASONS, hand, steps.today())
                .change(Column.REPLY_BY, count.last(start))
                .note(note)
                .take(file);
        long letter = paper.write(asked, LetterKind.REASONS, steps.today(), Map.of("note", Paper.flat(note)));
        starts.begin(file.id(), TermKind.REASONS, 0, start, letter);
        return asked;
    }

    /** Only where the reasons are reasonable and the time does not suffice. */
    private RequestFile delay(RequestFile file, Words words, Hand hand) {
        if (!file.reasonsGiven()) {
            throw new Refused(say("requests.refused.delay"));
        }
        var until = words.day("until");
        var due = file.dueOn();
        if (due == null || !until.isAfter(due)) {
            throw new Refused(say("requests.refused.delay.until", Paper.day(due)), "until");
        }
        var note = words.text("note");
        var delayed = steps.step(Act.DELAY, hand, steps.today())
                .change(Column.DELAYED_UNTIL, until)
                .note(note)
                .take(file);
        long letter = paper.write(delayed, LetterKind.DELAY, steps.today(), Map.of("note", Paper.flat(note)));
        starts.begin(file.id(), TermKind.DELAY, 0, new Start.Fixed(until), letter);
        return delayed;
    }
}
