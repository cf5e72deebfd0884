package org.gongkai.disclosure.requests.disputes;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.EnumSet;
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
import org.gongkai.disclosure.requests.telling.Telling;
import org.gongkai.disclosure.requests.terms.Starts;
import org.gongkai.disclosure.requests.terms.TermCount;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** An answer is disputed, the body pleads, and it is decided (复议、应诉). */
@Component
class Disputing implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final Disputes disputes;
    private final PleaWords pleas;
    private final Telling telling;
    private final Starts starts;
    private final TermCount count;

    Disputing(
            Steps steps,
            Paper paper,
            Disputes disputes,
            PleaWords pleas,
            Telling telling,
            Starts starts,
            TermCount count) {
        this.steps = steps;
        this.paper = paper;
        this.disputes = disputes;
        this.pleas = pleas;
        this.telling = telling;
        this.starts = starts;
        this.count = count;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.APPEAL, Act.SUE, Act.PLEAD, Act.CONCLUDE_DISPUTE);
    }

    @Override
    public boolean isOpen(Act act, RequestFile file) {
        return act != Act.PLEAD
                || disputes.running(file.id())
                        .filter(one -> one.pleadedOn() == null)
                        .isPresent();
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return switch (act) {
            case PLEAD -> plead(file, words, hand);
            case CONCLUDE_DISPUTE -> conclude(file, words, hand);
            default -> begin(act, file, words, hand);
        };
    }

    private RequestFile begin(Act act, RequestFile file, Words words, Hand hand) {
        var way = words.choice("way", DisputeWay.class);
        if (!DisputeWay.of(act).contains(way)) {
            throw new Refused(say("requests.refused.choice"), "way");
        }
        var before = disputes.of(file.id());
        if (way.isSecond() && (before.isEmpty() || !before.getLast().isAppealable())) {
            throw new Refused(say("requests.refused.second"), "way");
        }
        var authority = words.text("authority");
        var number = words.text("case");
        var on = between(words.day("on"), file.since());
        var accepted = words.dayIfAny("accepted");
        if (accepted.isPresent() && accepted.get().isAfter(on)) {
            throw new Refused(say("requests.refused.accepted"), "accepted");
        }
        var plea = count.from(way.reply(), on);
        var pleadBy = count.last(plea);
        var judgment = accepted.map(day -> count.from(way.decision(), day));
        var decideBy = judgment.map(count::last).orElse(null);
        boolean after =
                way.isCourt() && before.stream().anyMatch(one -> !one.way().isCourt());
        var begun = steps.step(act, hand, on)
                .change(Column.REPLY_BY, pleadBy)
                .by(plea.rule() + "/" + plea.version())
                .note(say("requests.disputed", way.label(), authority, number, Paper.day(pleadBy)))
                .take(file);
        long id = disputes.open(file.id(), way, after, authority, number, on, new Disputes.Days(pleadBy, decideBy));
        starts.begin(file.id(), TermKind.PLEA, id, plea, null);
        judgment.ifPresent(start -> starts.begin(file.id(), TermKind.JUDGMENT, id, start, null));
        return begun;
    }

    private RequestFile plead(RequestFile file, Words words, Hand hand) {
        var dispute = running(file);
        if (dispute.pleadedOn() != null) {
            throw new Refused(say("requests.refused.pleaded", Paper.day(dispute.pleadedOn())));
        }
        var on = between(words.day("on"), dispute.notifiedOn());
        var said = words.text("note");
        disputes.plead(dispute, on);
        boolean late = on.isAfter(dispute.pleadBy());
        var pleaded = steps.step(Act.PLEAD, hand, on)
                .change(Column.REPLY_BY, null)
                .note(say(
                        late ? "requests.pleaded.late" : "requests.pleaded",
                        dispute.authority(),
                        Paper.day(dispute.pleadBy())))
                .take(file);
        paper.write(pleaded, LetterKind.PLEA, on, pleas.of(pleaded, dispute, said));
        return pleaded;
    }

    private RequestFile conclude(RequestFile file, Words words, Hand hand) {
        var dispute = running(file);
        var outcome = words.choice("outcome", DisputeOutcome.class);
        var on = between(words.day("on"), dispute.notifiedOn());
        var held = words.text("held");
        var redoBy = words.dayIfAny("redo").orElse(null);
        if (redoBy != null && outcome.column() != DisputeOutcome.Column.CORRECTED) {
            throw new Refused(say("requests.refused.redo.upheld"), "redo");
        }
        if (redoBy != null && redoBy.isBefore(on)) {
            throw new Refused(say("requests.refused.redo.before"), "redo");
        }
        disputes.end(dispute, on, outcome, redoBy, held);
        telling.disputeEnded(file);
        return steps.step(Act.CONCLUDE_DISPUTE, hand, on)
                .change(Column.REPLY_BY, null)
                .note(say("requests.concluded", dispute.authority(), dispute.caseNumber(), outcome.label()))
                .take(file);
    }

    private Dispute running(RequestFile file) {
        return disputes.running(file.id()).orElseThrow(() -> new Refused(say("requests.refused.dispute.none")));
    }

    private LocalDate between(LocalDate on, LocalDate since) {
        if (on.isAfter(steps.today()) || on.isBefore(since)) {
            throw new Refused(say("requests.refused.between"), "on");
        }
        return on;
    }
}
