package org.gongkai.portal.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

/** How many results each value of a filter keeps (分面计数). */
final class Counting {

    private static final int MOST = 60;
    private static final AggregationKey<Map<Range<LocalDate>, Long>> STARTED = AggregationKey.of("started");
    private static final AggregationKey<Map<Range<LocalDate>, Long>> REPEALED = AggregationKey.of("repealed");
    private static final AggregationKey<Map<Range<LocalDate>, Long>> REPLACED = AggregationKey.of("replaced");
    private static final AggregationKey<Map<Range<LocalDate>, Long>> EXPIRED = AggregationKey.of("expired");

    private final LocalDate today;

    Counting(LocalDate today) {
        this.today = today;
    }

    void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, Filter filter) {
        switch (filter) {
            case KIND, FIELD -> terms(query, filter, String.class);
            case UNIT -> terms(query, filter, Long.class);
            case YEAR -> terms(query, filter, Integer.class);
            case TYPE -> terms(query, filter, ItemType.class);
            case VALIDITY -> {
                past(query, STARTED, "validFrom");
                past(query, REPEALED, "repealedOn");
                past(query, REPLACED, "replacedOn");
                past(query, EXPIRED, "expiredOn");
            }
        }
    }

    Map<String, Long> answer(SearchResult<?> result, Filter filter) {
        var counts = new LinkedHashMap<String, Long>();
        if (filter == Filter.VALIDITY) {
            validity(result, counts);
        } else {
            var key = AggregationKey.<Map<?, Long>>of(filter.name());
            result.aggregation(key).forEach((value, count) -> counts.put(String.valueOf(value), count));
        }
        return counts;
    }

    private void validity(SearchResult<?> result, Map<String, Long> counts) {
        var ended = past(result, REPEALED) + past(result, REPLACED) + past(result, EXPIRED);
        put(counts, Validity.IN_FORCE, past(result, STARTED) - ended);
        put(counts, Validity.NOT_YET, future(result, STARTED));
        put(counts, Validity.REPEALED, past(result, REPEALED));
        put(counts, Validity.REPLACED, past(result, REPLACED));
        put(counts, Validity.EXPIRED, past(result, EXPIRED));
    }

    private static void put(Map<String, Long> counts, Validity state, long count) {
        if (count > 0) {
            counts.put(state.name(), count);
        }
    }

    private static <T> void terms(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, Filter filter, Class<T> type) {
        query.aggregation(
                AggregationKey.<Map<T, Long>>of(filter.name()),
                count -> count.terms().field(filter.indexField(), type).maxTermCount(MOST));
    }

    private void past(
            SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query,
            AggregationKey<Map<Range<LocalDate>, Long>> key,
            String field) {
        query.aggregation(
                key,
                count -> count.range()
                        .field(field, LocalDate.class)
                        .range(past())
                        .range(future()));
    }

    private long past(SearchResult<?> result, AggregationKey<Map<Range<LocalDate>, Long>> key) {
        return result.aggregation(key).getOrDefault(past(), 0L);
    }

    private long future(SearchResult<?> result, AggregationKey<Map<Range<LocalDate>, Long>> key) {
        return result.aggregation(key).getOrDefault(future(), 0L);
    }

    /** Half-open, as OpenSearch wants them. */
    private Range<LocalDate> past() {
        return Range.lessThan(today.plusDays(1));
    }

    private Range<LocalDate> future() {
        return Range.atLeast(today.plusDays(1));
    }
}
