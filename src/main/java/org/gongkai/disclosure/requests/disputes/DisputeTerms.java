package org.gongkai.disclosure.requests.disputes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.terms.Start;
import org.gongkai.disclosure.requests.terms.Term;
import org.gongkai.disclosure.requests.terms.TermBook;
import org.gongkai.disclosure.requests.terms.TermCount;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.springframework.stereotype.Component;

/** By when the body pleads, and by when it is decided (答复、答辩的期限，复议决定、裁判的期限). */
@Component
class DisputeTerms implements TermBook {

    private final Disputes disputes;
    private final TermCount count;

    DisputeTerms(Disputes disputes, TermCount count) {
        this.disputes = disputes;
        this.count = count;
    }

    @Override
    public Set<TermKind> kinds() {
        return EnumSet.of(TermKind.PLEA, TermKind.JUDGMENT);
    }

    @Override
    public List<RequestId> holding(LocalDate until) {
        return disputes.open(until);
    }

    @Override
    public List<Term> open(RequestFile file) {
        var open = new ArrayList<Term>();
        if (file.state().isDisputed()) {
            disputes.running(file.id()).ifPresent(dispute -> {
                if (dispute.pleadedOn() == null) {
                    open.add(new Term(TermKind.PLEA, dispute.id(), dispute.pleadBy()));
                }
                if (dispute.decideBy() != null) {
                    open.add(new Term(TermKind.JUDGMENT, dispute.id(), dispute.decideBy()));
                }
            });
        }
        return open;
    }

    /** The plea is counted from the notice, which is kept; the day of acceptance was not. */
    @Override
    public Start known(RequestFile file, Term term) {
        return term.kind() == TermKind.PLEA
                ? disputes.running(file.id())
                        .<Start>map(dispute -> count.from(dispute.way().reply(), dispute.notifiedOn()))
                        .orElseGet(Start.Unknown::new)
                : new Start.Unknown();
    }

    @Override
    public void move(RequestFile file, Term term, LocalDate to, Steps.Step step) {
        disputes.move(term.subject(), term.kind() == TermKind.PLEA, term.day(), to);
        if (term.kind() == TermKind.PLEA) {
            step.change(Column.REPLY_BY, to);
        }
    }
}
