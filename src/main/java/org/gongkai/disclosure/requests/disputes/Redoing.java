package org.gongkai.disclosure.requests.disputes;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.disclosure.requests.terms.Start;
import org.gongkai.disclosure.requests.terms.Starts;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** Answering anew, because the answer was set right from above or by a court (重新作出处理). The first answer stays as it was sent. */
@Component
class Redoing implements Doing {

    private final Steps steps;
    private final Disputes disputes;
    private final Items items;
    private final RequestLimits limits;
    private final Starts starts;

    Redoing(Steps steps, Disputes disputes, Items items, RequestLimits limits, Starts starts) {
        this.steps = steps;
        this.disputes = disputes;
        this.items = items;
        this.limits = limits;
        this.starts = starts;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.REDO);
    }

    @Override
    public boolean isOpen(Act act, RequestFile file) {
        return order(file).isPresent();
    }

    /** The dispute that set the answer right and after which nothing was answered anew. */
    private Optional<Dispute> order(RequestFile file) {
        var all = disputes.of(file.id());
        if (!Dispute.isCorrectedAtLast(all)) {
            return Optional.empty();
        }
        var last = all.getLast().isCorrected() ? all.getLast() : all.get(all.size() - 2);
        var redone = file.after().redoOn();
        return redone != null && !redone.isBefore(all.getLast().endedOn()) ? Optional.empty() : Optional.of(last);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        var order = order(file).orElseThrow(() -> new Refused(say("requests.refused.redo")));
        var rule = limits.inForce(RequestLimits.ANSWER, steps.today());
        for (var item : items.of(file.id())) {
            items.put(file.id(), undecided(item));
        }
        var redone = steps.step(Act.REDO, hand, steps.today())
                .change(Column.REDO_ON, order.endedOn())
                .change(Column.REDO_BY, order.redoBy())
                .change(Column.ANSWER_VERSION, rule.version())
                .change(Column.EXTENDED_ON, null)
                .change(Column.DELAYED_UNTIL, null)
                .change(Column.DECIDED_ON, null)
                .change(Column.DELIVERED_ON, null)
                .change(Column.RELEASED, false)
                .by(rule.code() + "/" + rule.version())
                .note(words.text("note"))
                .take(file);
        var by = order.redoBy();
        if (by != null) {
            starts.begin(file.id(), TermKind.REDO, 0, new Start.Fixed(by), null);
        }
        return steps.counted(redone);
    }

    private static RequestItem undecided(RequestItem item) {
        return new RequestItem(
                item.place(), item.words(), null, null, "", "", "", "", null, null, item.pages(), null, null);
    }
}
