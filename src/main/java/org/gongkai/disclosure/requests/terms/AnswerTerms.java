package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.counting.AnswerPeriod;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Steps;
import org.springframework.stereotype.Component;

/** The last days of answers (答复期限): counted from receipt with all that stopped the clock; what was promised or ordered stays. */
@Component
class AnswerTerms implements TermBook {

    private static final List<State> RUNNING =
            Arrays.stream(State.values()).filter(state -> !state.isAnswered()).toList();

    private final Requests requests;
    private final Consultations consultations;
    private final AnswerPeriod period;

    AnswerTerms(Requests requests, Consultations consultations, AnswerPeriod period) {
        this.requests = requests;
        this.consultations = consultations;
        this.period = period;
    }

    @Override
    public Set<TermKind> kinds() {
        return EnumSet.of(TermKind.ANSWER, TermKind.DELAY, TermKind.REDO);
    }

    @Override
    public List<RequestId> holding(LocalDate until) {
        return requests.keeping(Column.DUE_ON, RUNNING, until);
    }

    @Override
    public List<Term> open(RequestFile file) {
        return file.isOpen()
                ? java.util.stream.Stream.of(
                                term(TermKind.ANSWER, file.dueOn()),
                                term(TermKind.DELAY, file.delayedUntil()),
                                term(TermKind.REDO, file.after().redoBy()))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<Term> term(TermKind kind, @org.jspecify.annotations.Nullable LocalDate day) {
        return Optional.ofNullable(day).map(known -> Term.own(kind, known));
    }

    @Override
    public Start known(RequestFile file, Term term) {
        return term.kind() == TermKind.ANSWER
                ? file.receivedOn()
                        .<Start>map(received -> new Start.Counted(received, RequestLimits.ANSWER, file.answerVersion()))
                        .orElseGet(Start.Unknown::new)
                : new Start.Fixed(term.day());
    }

    @Override
    public Optional<TermCount.Day> now(RequestFile file, Term term, Start start, TermCount count) {
        if (term.kind() != TermKind.ANSWER) {
            return Optional.empty();
        }
        var asked = consultations.days(file.id());
        return period.last(file, asked)
                .flatMap(last -> period.of(file, asked)
                        .filter(deadline -> !deadline.isStopped())
                        .map(deadline ->
                                new TermCount.Day(last, count.told(deadline).why())));
    }

    @Override
    public void move(RequestFile file, Term term, LocalDate to, Steps.Step step) {
        step.change(Column.DUE_ON, to);
    }
}
