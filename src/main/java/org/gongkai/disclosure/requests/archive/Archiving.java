package org.gongkai.disclosure.requests.archive;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Doing;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.disclosure.requests.terms.Start;
import org.gongkai.disclosure.requests.terms.Starts;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/**
 * Archiving what nobody can dispute any more, and erasing what was kept long enough (归档和销毁). What is erased leaves its number,
 * its days and its kinds of decision, so that reports of past years still add up; names, words and letters are gone.
 */
@Component
class Archiving implements Doing {

    static final String KEEPING = "request.keeping";

    private final Steps steps;
    private final RequestLimits limits;
    private final List<Erasable> keepers;
    private final Starts starts;

    Archiving(Steps steps, RequestLimits limits, List<Erasable> keepers, Starts starts) {
        this.steps = steps;
        this.limits = limits;
        this.keepers = keepers;
        this.starts = starts;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.ARCHIVE, Act.ERASE);
    }

    @Override
    public boolean isOpen(Act act, RequestFile file) {
        var until = file.after().keepUntil();
        return act == Act.ARCHIVE
                ? disputableUntil(file).isBefore(steps.today())
                : until != null && until.isBefore(steps.today());
    }

    /** The last day of the longer way against an answer, from the day it came into its last state. */
    private LocalDate disputableUntil(RequestFile file) {
        var court = limits.last("remedy.litigation", file.since());
        var authority = limits.last("remedy.reconsideration", file.since());
        return court.isAfter(authority) ? court : authority;
    }

    @Override
    public RequestFile run(Act act, RequestFile file, Words words, Hand hand) {
        return act == Act.ARCHIVE ? archive(file, words, hand) : erase(file, hand);
    }

    private RequestFile archive(RequestFile file, Words words, Hand hand) {
        if (!isOpen(Act.ARCHIVE, file)) {
            throw new Refused(say("requests.refused.archive", Paper.day(disputableUntil(file))));
        }
        var today = steps.today();
        var rule = limits.inForce(KEEPING, today);
        var until = limits.last(rule.code(), today);
        starts.begin(file.id(), TermKind.KEEPING, 0, new Start.Counted(today, rule), null);
        return steps.step(Act.ARCHIVE, hand, today)
                .change(Column.KEEP_UNTIL, until)
                .by(rule.code() + "/" + rule.version())
                .note(say("requests.archived", Paper.day(until), words.optional("note"))
                        .strip())
                .take(file);
    }

    private RequestFile erase(RequestFile file, Hand hand) {
        if (!isOpen(Act.ERASE, file)) {
            throw new Refused(say("requests.refused.erase"));
        }
        var erased = steps.step(Act.ERASE, hand, steps.today())
                .change(Column.CODE_HASH, null)
                .change(Column.SUBJECT, "")
                .change(Column.RELEASED, false)
                .take(file);
        keepers.forEach(keeper -> keeper.erase(file.id()));
        return erased;
    }
}
