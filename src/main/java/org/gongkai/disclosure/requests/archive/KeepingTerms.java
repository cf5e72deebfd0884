package org.gongkai.disclosure.requests.archive;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.terms.Start;
import org.gongkai.disclosure.requests.terms.Term;
import org.gongkai.disclosure.requests.terms.TermBook;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.gongkai.disclosure.requests.terms.TermLog;
import org.springframework.stereotype.Component;

/** Until when archived files are kept (保管期限). */
@Component
class KeepingTerms implements TermBook {

    private final Requests requests;
    private final TermLog log;

    KeepingTerms(Requests requests, TermLog log) {
        this.requests = requests;
        this.log = log;
    }

    @Override
    public Set<TermKind> kinds() {
        return EnumSet.of(TermKind.KEEPING);
    }

    @Override
    public List<RequestId> holding(LocalDate until) {
        return requests.keeping(Column.KEEP_UNTIL, EnumSet.of(State.ARCHIVED), until);
    }

    @Override
    public List<Term> open(RequestFile file) {
        var until = file.after().keepUntil();
        return file.state() == State.ARCHIVED && until != null ? List.of(Term.own(TermKind.KEEPING, until)) : List.of();
    }

    @Override
    public Start known(RequestFile file, Term term) {
        return log.counted(file.id(), Act.ARCHIVE, Archiving.KEEPING);
    }

    @Override
    public void move(RequestFile file, Term term, LocalDate to, Steps.Step step) {
        step.change(Column.KEEP_UNTIL, to);
    }
}
