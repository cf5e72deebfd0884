package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.fees.FeeOffice;
import org.gongkai.disclosure.requests.fees.TariffKind;
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

/** The notice of a fee, the payment, and what follows when there is none (信息处理费，国办函〔2020〕109号). */
@Component
class Charging implements Doing {

    private final Steps steps;
    private final Paper paper;
    private final FeeOffice fees;
    private final Lapsing lapsing;
    private final RequestLimits limits;
    private final Starts starts;
    private final TermCount count;

    Charging(
            Steps steps,
            Paper paper,
            FeeOffice fees,
            Lapsing lapsing,
            RequestLimits limits,
            Starts starts,
            TermCount count) {
        this.steps = steps;
        this.paper = paper;
        this.fees = fees;
        this.lapsing = lapsing;
        this.limits = limits;
        this.starts = starts;
        this.count = count;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.NOTICE_FEE, Act.PAY, Act.LAPSE_FEE);
    }

    @Override
    public boolean isOpen(Act act, RequestFile file) {
        return act != Act.LAPSE_FEE || lapsing.isDue(file);
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return switch (act) {
            case NOTICE_FEE -> notice(file, words, hand);
            case PAY -> pay(file, words, hand);
            default -> lapsing.lapse(Act.LAPSE_FEE, "6-2", file, hand);
        };
    }

    /** One tariff for a request, once, and within the time for the answer. */
    private RequestFile notice(RequestFile file, Words words, Hand hand) {
        if (file.feeKind() != null) {
            throw new Refused(say("requests.refused.fee.twice", file.feeKind().label()));
        }
        var due = file.dueOn();
        if (due == null || due.isBefore(steps.today())) {
            throw new Refused(say("requests.refused.fee.late"));
        }
        var kind = words.choice("kind", TariffKind.class);
        var fee = fees.reckon(file, kind);
        if (fee.yuan() == 0) {
            throw new Refused(say("requests.refused.fee.free." + kind, fee.before() + fee.more()), "kind");
        }
        var served = words.dayIfAny("served").orElse(steps.today());
        if (served.isBefore(steps.today())) {
            throw new Refused(say("requests.refused.served"), "served");
        }
        var rule = limits.inForce(RequestLimits.FEE, served);
        var start = new Start.Counted(served, rule);
        var noticed = steps.step(Act.NOTICE_FEE, hand, steps.today())
                .change(Column.FEE_KIND, kind.name())
                .change(Column.FEE_YUAN, fee.yuan())
                .change(Column.REPLY_BY, count.last(start))
                .by(rule.code() + "/" + rule.version())
                .note(say("requests.fee.noted", kind.label(), fee.yuan()))
                .take(file);
        var charges = fee.charges().stream()
                .map(charge -> say(
                        "requests.fee.charge." + kind,
                        charge.from(),
                        charge.to(),
                        charge.count(),
                        charge.each(),
                        charge.sum()))
                .collect(Collectors.joining("；"));
        long letter = paper.write(
                noticed,
                LetterKind.FEE,
                steps.today(),
                Map.of(
                        "feeKind", kind.label(),
                        "amount", Integer.toString(fee.yuan()),
                        "charges", charges,
                        "span", rule.span().words(),
                        "note", Paper.flat(words.optional("note"))));
        starts.begin(file.id(), TermKind.FEE, 0, start, letter);
        return noticed;
    }

    private RequestFile pay(RequestFile file, Words words, Hand hand) {
        var on = words.day("on");
        if (on.isAfter(steps.today()) || on.isBefore(file.since())) {
            throw new Refused(say("requests.refused.between"), "on");
        }
        var paid = steps.step(Act.PAY, hand, on)
                .change(Column.PAID_ON, on)
                .change(Column.REPLY_BY, null)
                .note(words.text("note"))
                .take(file);
        paper.write(
                paid,
                LetterKind.PAID,
                steps.today(),
                Map.of("paid", Paper.day(on), "amount", String.valueOf(file.feeYuan())));
        return paid;
    }
}
