package org.gongkai.portal.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.portal.search.index.SearchItem;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where questions are answered (检索台). */
@Component
public class SearchDesk {

    private static final int NEAR = 5;

    private final EntityManager entities;
    private final SearchSettings settings;
    private final Clock clock;

    SearchDesk(EntityManager entities, SearchSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** Finds everything that holds all the words; if there is nothing, what holds some of them. */
    @Transactional(readOnly = true)
    public Findings find(Question question) {
        if (question.text().isEmpty()) {
            return Findings.NOTHING;
        }
        var findings = find(question, false);
        return findings.total() == 0 && wanted(session(), question).canLoosen() ? find(question, true) : findings;
    }

    /** How much there would be, for somebody who found nothing. */
    @Transactional(readOnly = true)
    public long count(Question question) {
        var session = session();
        var found = wanted(session, question).found(false);
        return question.text().isEmpty()
                ? 0
                : session.search(SearchItem.class)
                        .where(find -> find.bool().filter(found).filter(narrowed(session, question, null)))
                        .fetchTotalHitCount();
    }

    /** Things whose titles say something like it. */
    @Transactional(readOnly = true)
    public List<Hit> near(Question question) {
        var reading = new Reading(question.text());
        return session()
                .search(SearchItem.class)
                .select(reading::fields)
                .where(find -> find.match()
                        .field("title")
                        .matching(question.text().plain())
                        .minimumShouldMatchPercent(-70))
                .fetchHits(NEAR);
    }

    /** Results that can be paged through. */
    public int deepest() {
        return settings.deepest();
    }

    /** The day on which validity is judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Findings find(Question question, boolean loose) {
        var session = session();
        var found = wanted(session, question).found(loose);
        try {
            var query =
                    hits(session, question, found).failAfter(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            var counting = new Counting(today());
            for (var filter : Filter.values()) {
                if (question.of(filter).isEmpty()) {
                    counting.ask(query, filter);
                }
            }
            var result = query.fetch(question.offset(), question.size());
            var counts = new EnumMap<Filter, Map<String, Long>>(Filter.class);
            for (var filter : Filter.values()) {
                var counted =
                        question.of(filter).isEmpty() ? result : without(session, question, found, filter, counting);
                counts.put(filter, counting.answer(counted, filter));
            }
            return new Findings(result.total().hitCount(), result.hits(), counts, result.took(), loose, false);
        } catch (SearchTimeoutException e) {
            var result = hits(session, question, found)
                    .truncateAfter(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .fetch(question.offset(), question.size());
            return new Findings(
                    result.total().hitCountLowerBound(), result.hits(), Map.of(), result.took(), loose, true);
        }
    }

    private SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> hits(
            SearchSession session, Question question, SearchPredicate found) {
        var weighed = wanted(session, question).weighed(found, today());
        var reading = new Reading(question.text());
        return session.search(SearchItem.class)
                .select(reading::fields)
                .where(find -> find.bool().must(weighed).filter(narrowed(session, question, null)))
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
    private SearchResult<?> without(
            SearchSession session, Question question, SearchPredicate found, Filter filter, Counting counting) {
        var query = session.search(SearchItem.class)
                .select(field -> field.id(String.class))
                .where(find -> find.bool().filter(found).filter(narrowed(session, question, filter)))
                .failAfter(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        counting.ask(query, filter);
        return query.fetch(0);
    }

    private SearchPredicate narrowed(SearchSession session, Question question, @Nullable Filter left) {
        return new Narrowing(session.scope(SearchItem.class).predicate(), today()).but(question.chosen(), left);
    }

    private Wanted wanted(SearchSession session, Question question) {
        return new Wanted(session.scope(SearchItem.class).predicate(), settings, question.text());
    }

    private SearchSession session() {
        return Search.session(entities);
    }
}
