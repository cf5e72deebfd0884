package org.gongkai.portal.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.portal.search.index.SearchItem;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.language.Synonyms;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jspecify.annotations.Nullable;

/** One question put to the index (一次检索). Everything it asks for shares one budget of time. */
final class Asking {

    private static final long LEAST_MILLIS = 20;

    private final SearchSession session;
    private final SearchSettings settings;
    private final Question question;
    private final Synonyms synonyms;
    private final LocalDate today;
    private final long deadline;

    Asking(SearchSession session, SearchSettings settings, Question question, Synonyms synonyms, LocalDate today) {
        this.session = session;
        this.settings = settings;
        this.question = question;
        this.synonyms = synonyms;
        this.today = today;
        this.deadline = System.nanoTime() + settings.patience().toNanos();
    }

    /** Whether the question can be taken less strictly. */
    boolean canLoosen() {
        return wanted(question.text()).canLoosen();
    }

    long count() {
        var found = found(false);
        return session.search(SearchItem.class)
                .where(find -> find.bool().filter(found).filter(narrowed(null)))
                .truncateAfter(remaining(), TimeUnit.MILLISECONDS)
                .fetch(0)
                .total()
                .hitCountLowerBound();
    }

    Findings answer(boolean loose) {
        var found = found(loose);
        try {
            return complete(found, loose);
        } catch (SearchTimeoutException e) {
            var result = hits(loose)
                    .truncateAfter(remaining(), TimeUnit.MILLISECONDS)
                    .fetch(question.offset(), question.size());
            return new Findings(
                    result.total().hitCountLowerBound(), result.hits(), Map.of(), result.took(), loose, true);
        }
    }

    private Findings complete(SearchPredicate found, boolean loose) {
        var query = hits(loose).failAfter(forAll(), TimeUnit.MILLISECONDS);
        var counting = new Counting(today);
        for (var filter : Filter.values()) {
            if (question.of(filter).isEmpty()) {
                counting.ask(query, filter);
            }
        }
        var result = query.fetch(question.offset(), question.size());
        return new Findings(
                result.total().hitCount(), result.hits(), counts(found, counting, result), result.took(), loose, false);
    }

    private Map<Filter, Map<String, Long>> counts(SearchPredicate found, Counting counting, SearchResult<?> all) {
        var counts = new EnumMap<Filter, Map<String, Long>>(Filter.class);
        for (var filter : Filter.values()) {
            var counted = question.of(filter).isEmpty() ? all : without(found, filter, counting);
            counts.put(filter, counting.answer(counted, filter));
        }
        return counts;
    }

    private SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> hits(boolean loose) {
        var weighed = wanted(question.text()).weighed(loose, today);
        var reading = new Reading(question.text(), synonyms);
        return session.search(SearchItem.class)
                .select(reading::fields)
                .where(find -> find.bool().must(weighed).filter(within()).filter(narrowed(null)))
                .sort(sort -> question.order() == Question.Order.NEWEST
                        ? sort.field("publishedOn")
                                .desc()
                                .missing()
                                .last()
                                .then()
                                .score()
                        : sort.score()
                                .then()
                                .field("publishedOn")
                                .desc()
                                .missing()
                                .last());
    }

    /** The counts of a filter are not narrowed by the filter itself. */
    private SearchResult<?> without(SearchPredicate found, Filter filter, Counting counting) {
        var query = session.search(SearchItem.class)
                .select(field -> field.id(String.class))
                .where(find -> find.bool().filter(found).filter(narrowed(filter)))
                .failAfter(forAll(), TimeUnit.MILLISECONDS);
        counting.ask(query, filter);
        return query.fetch(0);
    }

    private SearchPredicate found(boolean loose) {
        return session.scope(SearchItem.class)
                .predicate()
                .bool()
                .filter(wanted(question.text()).found(loose))
                .filter(within())
                .toPredicate();
    }

    private SearchPredicate within() {
        return question.within().isEmpty()
                ? session.scope(SearchItem.class).predicate().matchAll().toPredicate()
                : wanted(question.within()).found(false);
    }

    private SearchPredicate narrowed(@Nullable Filter left) {
        return new Narrowing(session.scope(SearchItem.class).predicate(), today).but(question.chosen(), left);
    }

    private Wanted wanted(QueryText text) {
        return new Wanted(session.scope(SearchItem.class).predicate(), settings, text, synonyms);
    }

    /** A third is kept for showing what was found so far. */
    private long forAll() {
        return Math.max(LEAST_MILLIS, remaining() * 2 / 3);
    }

    private long remaining() {
        return Math.max(LEAST_MILLIS, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
    }
}
