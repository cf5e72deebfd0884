package org.gongkai.disclosure.requests.terms;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets every kept last day follow the tables of holidays (期限随节假日表重新计算): once, with a step of the file that tells of it. */
@Component
public class TermOffice {

    private final List<TermBook> books;
    private final Requests requests;
    private final Starts starts;
    private final Moves moves;
    private final TermCount count;
    private final Steps steps;

    TermOffice(List<TermBook> books, Requests requests, Starts starts, Moves moves, TermCount count, Steps steps) {
        // the answer first: any other step counts it anew as well, and would not tell
        this.books = books.stream()
                .sorted(Comparator.comparing(book -> !book.kinds().contains(TermKind.ANSWER)))
                .toList();
        this.requests = requests;
        this.starts = starts;
        this.moves = moves;
        this.count = count;
        this.steps = steps;
    }

    /** A last day that binds now with what it follows from, in words. */
    public record Kept(Term term, String basis) {}

    /** The requests with days that bind now and are not later than a day. */
    @Transactional(readOnly = true)
    public Set<RequestId> holding(LocalDate until) {
        var all = new LinkedHashSet<RequestId>();
        books.forEach(book -> all.addAll(book.holding(until)));
        return all;
    }

    /** The days of a request that bind now. */
    @Transactional(readOnly = true)
    public List<Kept> of(RequestFile file) {
        return books.stream()
                .flatMap(book ->
                        book.open(file).stream().map(term -> new Kept(term, count.words(start(book, file, term)))))
                .toList();
    }

    /** A last day that a rule gives from the day on which something was received or done. */
    record Counted(Term term, Start.Counted start) {}

    /** The days of a request that bind now and are counted by a rule. */
    List<Counted> counted(RequestFile file) {
        return books.stream()
                .flatMap(book -> book.open(file).stream()
                        .flatMap(term -> start(book, file, term) instanceof Start.Counted start
                                ? Stream.of(new Counted(term, start))
                                : Stream.empty()))
                .toList();
    }

    /** Lets one of them be another day, with the step that tells of it. */
    void move(RequestFile file, Term term, LocalDate to, Steps.Step step) {
        books.stream()
                .filter(book -> book.kinds().contains(term.kind()))
                .forEach(book -> book.move(file, term, to, step));
    }

    /** Counts all days of a request anew. Somebody who works on it meanwhile is waited for. */
    @Transactional
    public void recount(RequestId id) {
        requests.find(id).ifPresent(file -> {
            keepStarts(file);
            if (books.stream().anyMatch(book -> !moved(book, file).isEmpty())) {
                requests.hold(id);
                books.forEach(book -> moveAll(book, id));
            }
        });
    }

    /** Days from before starts were kept get theirs from the log, where it is known. */
    private void keepStarts(RequestFile file) {
        for (var book : books) {
            for (var term : book.open(file)) {
                if (!term.kind().knowsItsStart()
                        && starts.find(file.id(), term.kind(), term.subject()).isEmpty()) {
                    starts.begin(
                            file.id(),
                            term.kind(),
                            term.subject(),
                            book.known(file, term),
                            starts.letter(file.id(), term));
                }
            }
        }
    }

    private void moveAll(TermBook book, RequestId id) {
        for (var moved : moved(book, requests.find(id).orElseThrow())) {
            var term = moved.term();
            var to = moved.day().date();
            var why = moved.day().why();
            var file = requests.find(id).orElseThrow();
            var step = steps.step(Act.RECOUNT, Hand.clock(), steps.today())
                    .by(moved.start() instanceof Start.Counted counted ? counted.rule() + "/" + counted.version() : "")
                    .note(say(
                            "requests.term.moved",
                            term.kind().label(),
                            term.day().toString(),
                            to.toString(),
                            why));
            book.move(file, term, to, step);
            step.take(file);
            moves.add(id, term, to, why, Act.RECOUNT);
        }
    }

    private record Moved(Term term, Start start, TermCount.Day day) {}

    private List<Moved> moved(TermBook book, RequestFile file) {
        return book.open(file).stream()
                .flatMap(term -> moved(book, file, term).stream())
                .toList();
    }

    private Optional<Moved> moved(TermBook book, RequestFile file, Term term) {
        var start = start(book, file, term);
        return book.now(file, term, start, count)
                .map(day -> fair(term, day))
                .filter(day -> !day.date().equals(term.day()))
                .map(day -> new Moved(term, start, day));
    }

    /** Nobody outside loses by a late table what was still open: the day moves to today at the earliest. */
    private TermCount.Day fair(Term term, TermCount.Day day) {
        var today = steps.today();
        if (!term.kind().bindsOthers() || !day.date().isBefore(today)) {
            return day;
        }
        var earliest = term.day().isBefore(today) ? term.day() : today;
        return new TermCount.Day(earliest, say("requests.term.why.fair", day.why(), earliest.toString()));
    }

    private Start start(TermBook book, RequestFile file, Term term) {
        return term.kind().knowsItsStart()
                ? book.known(file, term)
                : starts.find(file.id(), term.kind(), term.subject()).orElseGet(() -> book.known(file, term));
    }
}
