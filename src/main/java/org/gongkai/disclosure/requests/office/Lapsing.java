package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.disclosure.requests.deciding.Remedies;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Ends a request whose applicant let the time pass (视为放弃): with its code of the national tree, and a letter. */
@Component
class Lapsing {

    private final Steps steps;
    private final Paper paper;
    private final Items items;
    private final Remedies remedies;
    private final UnitDirectory units;
    private final RequestLimits limits;

    Lapsing(Steps steps, Paper paper, Items items, Remedies remedies, UnitDirectory units, RequestLimits limits) {
        this.steps = steps;
        this.paper = paper;
        this.items = items;
        this.remedies = remedies;
        this.units = units;
        this.limits = limits;
    }

    /** What is done on the last day is in time, so nothing ends before it is over. */
    boolean isDue(RequestFile file) {
        var by = file.replyBy();
        return by != null && by.isBefore(steps.today());
    }

    RequestFile lapse(Act act, String code, RequestFile file, Hand hand) {
        var by = file.replyBy();
        if (!isDue(file)) {
            throw new Refused(say("requests.refused.lapse"));
        }
        var kind = DecisionTree.kind(code);
        var note = say("requests.lapsed." + act, Paper.day(by));
        var lapsed = steps.step(act, hand, steps.today())
                .change(Column.DECIDED_ON, steps.today())
                .note(note)
                .take(file);
        for (var item : items.of(file.id())) {
            items.put(file.id(), decided(item, code));
        }
        var body = units.find(file.body()).orElseThrow();
        paper.write(
                lapsed,
                LetterKind.LAPSED,
                steps.today(),
                Map.of("note", note, "remedies", remedies.text(List.of(kind), body, steps.today(), limits)));
        return lapsed;
    }

    private static RequestItem decided(RequestItem item, String code) {
        return new RequestItem(
                item.place(),
                item.words(),
                code,
                null,
                "",
                "",
                "",
                "",
                null,
                null,
                item.pages(),
                item.preparedBy(),
                null);
    }
}
