package org.gongkai.portal.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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

    /** From so many on, the best answers to a sentence are looked for everywhere, and only as many shown as were found. */
    private static final int MANY = 10;

    private final SearchSession session;
    private final SearchSettings settings;
    private final Question question;
    private final Synonyms synonyms;
    private final LocalDate today;
    private final long begun = System.nanoTime();

    Asking(SearchSession session, SearchSettings settings, Question question, Synonyms synonyms, LocalDate today) {
        this.session = session;
        this.settings = settings;
        this.question = question;
        this.synonyms = synonyms;
        this.today = today;
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

    /**
     * Counts first, without weighing anything, then looks for the best without counting: either alone passes over most of
     * what doing both at once has to touch.
     */
    Findings answer(boolean loose) {
        Counts counts;
        try {
            counts = counted(loose);
        } catch (SearchTimeoutException e) {
            counts = Counts.UNKNOWN;
        }
        if (counts.isNone()) {
            return new Findings(0, List.of(), counts.ofFilters(), took(), loose, false);
        }
        var result = hits(loose, counts)
                .truncateAfter(remaining(), TimeUnit.MILLISECONDS)
                .fetch(question.offset(), question.size());
        var total = counts.total().orElse(result.total().hitCountLowerBound());
        return new Findings(
                total,
                result.hits().stream()
                        .limit(Math.max(0, total - question.offset()))
                        .toList(),
                counts.ofFilters(),
                took(),
                loose,
                counts.total().isEmpty() || result.timedOut());
    }

    private Counts counted(boolean loose) {
        var found = found(loose);
        var query = session.search(SearchItem.class)
                .select(field -> field.id(String.class))
                .where(find -> find.bool().filter(found).filter(narrowed(null)))
                .failAfter(forAll(), TimeUnit.MILLISECONDS);
        var counting = new Counting(today);
        for (var filter : Filter.values()) {
            if (question.of(filter).isEmpty()) {
                counting.ask(query, filter);
            }
        }
        var result = query.fetch(0);
        return new Counts(OptionalLong.of(result.total().hitCount()), counts(found, counting, result));
    }

    private Map<Filter, Map<String, Long>> counts(SearchPredicate found, Counting counting, SearchResult<?> all) {
        var counts = new EnumMap<Filter, Map<String, Long>>(Filter.class);
        for (var filter : Filter.values()) {
            var counted = question.of(filter).isEmpty() ? all : without(found, filter, counting);
            counts.put(filter, counting.answer(counted, filter));
        }
        return counts;
    }

    /**
     * Whether each hit shares enough with a sentence need not be asked: what it shares decides its place, and asking would
     * keep the index from passing over what cannot be among the best.
     */
    private SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> hits(boolean loose, Counts counts) {
        var wanted = wanted(question.text());
        var weighed = wanted.isSentence() && isByRelevance() && counts.areAtLeast(MANY)
                ? wanted.weighed(today)
                : wanted.weighed(loose, today);
        var reading = new Reading(question.text(), synonyms);
        return session.search(SearchItem.class)
                .select(reading::fields)
                .where(find -> find.bool().must(weighed).filter(within()).filter(narrowed(null)))
                .sort(sort -> isByRelevance()
                        ? sort.score()
                                .then()
                                .field("publishedOn")
                                .desc()
                                .missing()
                                .last()
                        : sort.field("publishedOn")
                                .desc()
                                .missing()
                                .last()
                                .then()
                                .score())
                .totalHitCountThreshold(last());
    }

    private boolean isByRelevance() {
        return question.order() == Question.Order.RELEVANCE;
    }

    /** The place of the last result on the page asked for. */
    private int last() {
        return question.offset() + question.size();
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

    /** A third is kept for showing the best all the same. */
    private long forAll() {
        return Math.max(LEAST_MILLIS, remaining() * 2 / 3);
    }

    private long remaining() {
        return Math.max(LEAST_MILLIS, settings.patience().minus(took()).toMillis());
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
