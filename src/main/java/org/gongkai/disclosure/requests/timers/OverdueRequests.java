package org.gongkai.disclosure.requests.timers;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.terms.TermOffice;
import org.gongkai.foundation.calendar.HolidaysAnnounced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which requests wait for nobody any more (到期清单), and the last days counted anew when holidays are announced. */
@Component
public class OverdueRequests {

    /** No file is looked at before; whether its time is over is then counted by the rules. */
    private static final Period DISPUTABLE = Period.ofMonths(1);

    /** Tables come a year before; days beyond are counted anew when theirs comes. */
    private static final int AHEAD = 2;

    private static final int LAST = 31;

    private final Requests requests;
    private final Consultations consultations;
    private final TermOffice terms;
    private final Steps steps;

    OverdueRequests(Requests requests, Consultations consultations, TermOffice terms, Steps steps) {
        this.requests = requests;
        this.consultations = consultations;
        this.terms = terms;
        this.steps = steps;
    }

    /** Those whose correction or payment did not come by the day before, and those in which somebody kept silent. */
    @Transactional(readOnly = true)
    public List<RequestId> on(LocalDate today) {
        var over = new LinkedHashSet<RequestId>();
        requests.in(EnumSet.of(State.CORRECTION_ASKED, State.FEE_NOTICED), List.of()).stream()
                .filter(file -> file.replyBy() != null && file.replyBy().isBefore(today))
                .map(RequestFile::id)
                .forEach(over::add);
        over.addAll(consultations.silent(today));
        over.addAll(requests.resting(today.minus(DISPUTABLE), today));
        return new ArrayList<>(over);
    }

    /** Requests with last days that a table of holidays may move. */
    public Set<RequestId> holding() {
        return terms.holding(today().plusYears(AHEAD));
    }

    /** A table of holidays moves the last days of a request that are kept. */
    public void recount(RequestId id) {
        terms.recount(id);
    }

    /** The same of all, each request by itself. */
    public void recount() {
        holding().forEach(this::recount);
    }

    private void recount(LocalDate until) {
        terms.holding(until).forEach(terms::recount);
    }

    /** Within the announcement itself: either both are there, or none is. */
    @EventListener
    void on(HolidaysAnnounced news) {
        var last = LocalDate.of(news.year() + 1, Month.JANUARY, LAST);
        var until = today().plusYears(AHEAD);
        recount(last.isAfter(until) ? last : until);
    }

    private LocalDate today() {
        return steps.today();
    }
}
