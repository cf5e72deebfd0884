package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.steps.Steps;

/** Where last days of some kinds are kept (期限台账). Whoever keeps a last day in a row has such a book; a test looks for it. */
public interface TermBook {

    Set<TermKind> kinds();

    /** Requests with days that bind now and are not later than a day. */
    List<RequestId> holding(LocalDate until);

    /** The days that bind now: nobody has done yet what was to be done, and nothing followed from their being over. */
    List<Term> open(RequestFile file);

    /** What a day follows from as the file and its log tell, for days from before starts were kept. */
    Start known(RequestFile file, Term term);

    /** The day that follows from the start now; empty where no table moves it. */
    default Optional<TermCount.Day> now(RequestFile file, Term term, Start start, TermCount count) {
        return count.of(start);
    }

    /** Writes the day that holds now, with the step that tells of it; refuses when somebody was faster. */
    void move(RequestFile file, Term term, LocalDate to, Steps.Step step);
}
