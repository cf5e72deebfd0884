package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Steps;
import org.springframework.stereotype.Component;

/** By when the applicant is to correct, give reasons or pay (补正、说明理由、缴费的期限). */
@Component
class ReplyTerms implements TermBook {

    private static final Map<State, TermKind> WAITING = new EnumMap<>(Map.of(
            State.CORRECTION_ASKED, TermKind.CORRECTION,
            State.REASONS_ASKED, TermKind.REASONS,
            State.FEE_NOTICED, TermKind.FEE));

    private final Requests requests;
    private final TermLog log;
    private final Steps steps;

    ReplyTerms(Requests requests, TermLog log, Steps steps) {
        this.requests = requests;
        this.log = log;
        this.steps = steps;
    }

    @Override
    public Set<TermKind> kinds() {
        return EnumSet.copyOf(WAITING.values());
    }

    @Override
    public List<RequestId> holding(LocalDate until) {
        return requests.keeping(Column.REPLY_BY, WAITING.keySet(), until);
    }

    @Override
    public List<Term> open(RequestFile file) {
        var kind = WAITING.get(file.state());
        return kind == null || file.replyBy() == null ? List.of() : List.of(Term.own(kind, file.replyBy()));
    }

    /** The notice of a fee was counted from its day; the other days were named by the body. */
    @Override
    public Start known(RequestFile file, Term term) {
        return term.kind() == TermKind.FEE
                ? log.counted(file.id(), Act.NOTICE_FEE, RequestLimits.FEE)
                : TermLog.named(term, steps.today());
    }

    @Override
    public void move(RequestFile file, Term term, LocalDate to, Steps.Step step) {
        step.change(Column.REPLY_BY, to);
    }
}
