package org.gongkai.disclosure.duties.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.DutiesReckoned;
import org.gongkai.disclosure.duties.reckoning.Obligation;
import org.gongkai.disclosure.duties.reckoning.Owed;
import org.gongkai.disclosure.duties.reckoning.Published;
import org.gongkai.disclosure.duties.reckoning.Reckoning;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.PublishedDocuments.Disclosure;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Computes duties anew (重新计算): those of some matters after news of them, all of them once a day and on demand. Whatever
 * the order, the same facts give the same duties.
 */
@Component
public class Recount {

    private static final int PORTION = 500;

    private final ListRegister lists;
    private final PublishedDocuments documents;
    private final Occasions occasions;
    private final Rules rules;
    private final DutyRows rows;
    private final WorkCalendar calendar;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recount(
            ListRegister lists,
            PublishedDocuments documents,
            Occasions occasions,
            Rules rules,
            DutyRows rows,
            WorkCalendar calendar,
            TransactionOperations transactions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.documents = documents;
        this.occasions = occasions;
        this.rules = rules;
        this.rows = rows;
        this.calendar = calendar;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Everything, list by list. */
    public void all() {
        var today = LocalDate.now(clock);
        lists.listTypes().stream().map(ListType::code).forEach(this::list);
        jdbc.sql("""
                insert into duties_count (counted_on) values (:day) on conflict (one) do update set counted_on = :day
                """).param("day", today).update();
    }

    /** Everything, unless it was computed today. */
    public void onceADay() {
        var counted = jdbc.sql("select counted_on from duties_count")
                .query(LocalDate.class)
                .optional();
        if (counted.filter(LocalDate.now(clock)::equals).isEmpty()) {
            all();
        }
    }

    /** The matters that a list names or named. */
    public void list(String code) {
        of(lists.everNamed(code));
    }

    /** These matters. */
    public void of(List<MatterId> matters) {
        for (int from = 0; from < matters.size(); from += PORTION) {
            var portion = matters.subList(from, Math.min(matters.size(), from + PORTION));
            transactions.executeWithoutResult(_ -> {
                rows.lock();
                rows.replace(portion, owed(portion));
                events.publishEvent(new DutiesReckoned(portion));
            });
        }
    }

    private List<Owed> owed(Collection<MatterId> matters) {
        var reckoning = new Reckoning(rules.book(), calendar);
        var today = LocalDate.now(clock);
        var demands = lists.demands(matters).stream().collect(Collectors.groupingBy(ListRegister.Demand::matter));
        var published = documents.disclosures(matters).stream()
                .collect(Collectors.groupingBy(
                        Disclosure::matter, Collectors.mapping(this::published, Collectors.toList())));
        var noted = occasions.of(matters);
        var owed = new ArrayList<Owed>();
        demands.forEach((matter, asked) ->
                owed.addAll(reckoning.of(history(asked), of(published, matter), of(noted, matter), today)));
        return owed;
    }

    /** Editions that ask the same are one obligation. */
    private static List<Obligation> history(List<ListRegister.Demand> demands) {
        var history = new ArrayList<Obligation>();
        for (var demand : demands) {
            var next = new Obligation(
                    demand.matter(),
                    demand.listCode(),
                    demand.field(),
                    demand.limits(),
                    demand.units(),
                    demand.from(),
                    demand.to());
            var last = history.isEmpty() ? null : history.getLast();
            var end = last == null ? null : last.to();
            if (last != null && end != null && end.plusDays(1).equals(next.from()) && last.asksTheSameAs(next)) {
                history.set(history.size() - 1, last.until(next.to()));
            } else {
                history.add(next);
            }
        }
        return history;
    }

    private Published published(Disclosure one) {
        return new Published(
                one.document(),
                one.unit(),
                one.title(),
                one.formedOn(),
                one.publishedOn(),
                shownDays(one.shown()),
                one.withdrawn());
    }

    private int shownDays(Period shown) {
        var from = shown.from();
        var to = shown.to();
        return from == null || to == null ? 0 : calendar.workdaysBetween(from.minusDays(1), to);
    }

    private static <T> List<T> of(Map<MatterId, List<T>> all, MatterId matter) {
        return all.getOrDefault(matter, List.of());
    }
}
