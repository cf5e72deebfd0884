package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.ExplanationDesk;
import org.gongkai.disclosure.duties.ledger.Explanations.Entry;
import org.gongkai.disclosure.duties.web.DutyLine;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Step;

/**
 * A duty with what its unit says of it.
 *
 * @param open whether there is something to explain
 * @param done whether it was done, late, so that only the reason is asked for
 * @param record everything that was said, newest first; empty for who may not see it
 */
public record ExplanationView(
        DutyLine line,
        String action,
        boolean open,
        boolean done,
        String why,
        String until,
        List<Step> record,
        boolean droppable,
        Faults faults) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static ExplanationView of(Duty duty, DutyLine line, List<Entry> record, ExplanationForm form, Faults faults) {
        return new ExplanationView(
                line,
                "/desk/duties/" + duty.id() + "/explanation",
                ExplanationDesk.isExplainable(duty),
                duty.doneOn() != null,
                Objects.requireNonNullElse(form.why(), ""),
                Objects.requireNonNullElse(form.until(), ""),
                record.stream().map(ExplanationView::step).toList(),
                !record.isEmpty() && record.getFirst().droppedBy() == null,
                faults);
    }

    private static Step step(Entry entry) {
        var until = entry.until();
        var said = say("duties.explain.by", MINUTE.format(entry.at()), entry.by());
        return new Step(
                until == null ? entry.why() : say("duties.explanation", entry.why(), until.toString()),
                entry.droppedBy() == null
                        ? said
                        : said + say("duties.explain.dropped", entry.droppedBy(), entry.droppedBecause()),
                Step.State.DONE);
    }
}
