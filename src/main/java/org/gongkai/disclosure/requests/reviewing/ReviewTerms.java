package org.gongkai.disclosure.requests.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.terms.Start;
import org.gongkai.disclosure.requests.terms.Term;
import org.gongkai.disclosure.requests.terms.TermBook;
import org.gongkai.disclosure.requests.terms.TermCount;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.springframework.stereotype.Component;

/** By when refusals are looked at again (评估审查期限); a reason that is foreseen to be gone sooner goes before the rule. */
@Component
class ReviewTerms implements TermBook {

    private final Reviews reviews;

    ReviewTerms(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<TermKind> kinds() {
        return EnumSet.of(TermKind.REVIEW);
    }

    @Override
    public List<RequestId> holding(LocalDate until) {
        return reviews.holding(until);
    }

    @Override
    public List<Term> open(RequestFile file) {
        return file.state() == State.ERASED || file.state() == State.VOIDED
                ? List.of()
                : reviews.of(file.id()).stream()
                        .filter(review -> review.doneOn() == null)
                        .map(review -> new Term(TermKind.REVIEW, review.id(), review.by()))
                        .toList();
    }

    @Override
    public Start known(RequestFile file, Term term) {
        return reviews.find(term.subject())
                .<Start>map(one -> new Start.Counted(one.begunOn(), RequestLimits.REVIEW, one.limitVersion()))
                .orElseGet(Start.Unknown::new);
    }

    @Override
    public Optional<TermCount.Day> now(RequestFile file, Term term, Start start, TermCount count) {
        var lapses = reviews.find(term.subject()).map(Review::lapses).orElse(null);
        return count.of(start)
                .map(day -> lapses == null || !lapses.isBefore(day.date())
                        ? day
                        : new TermCount.Day(lapses, say("requests.term.why.lapses", lapses.toString())));
    }

    @Override
    public void move(RequestFile file, Term term, LocalDate to, Steps.Step step) {
        reviews.move(term.subject(), term.day(), to);
    }
}
