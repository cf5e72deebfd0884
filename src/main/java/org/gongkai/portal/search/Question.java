package org.gongkai.portal.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.portal.search.language.QueryText;

/**
 * What somebody looks for (检索请求).
 *
 * @param within words that must be found too: a search within the results of another; may be empty
 * @param chosen values by which the results are narrowed; several of one filter widen, several filters narrow
 * @param page from 1
 */
public record Question(
        QueryText text, QueryText within, Map<Filter, Set<String>> chosen, Order order, int page, int size) {

    private static final QueryText NO_WORDS = QueryText.of("");

    /** In which order the results come. */
    public enum Order {
        RELEVANCE,
        NEWEST
    }

    public Question {
        var copy = new EnumMap<Filter, Set<String>>(Filter.class);
        chosen.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                copy.put(filter, new LinkedHashSet<>(values));
            }
        });
        chosen = copy;
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }

    public static Question about(String typed) {
        return new Question(QueryText.of(typed), NO_WORDS, Map.of(), Order.RELEVANCE, 1, 10);
    }

    /** The same, of whose results only those are wanted that hold these words too. */
    public Question within(String typed) {
        return new Question(text, QueryText.of(typed), chosen, order, page, size);
    }

    public Question narrowed(Filter filter, String... values) {
        var more = new EnumMap<Filter, Set<String>>(Filter.class);
        more.putAll(chosen);
        more.put(filter, new LinkedHashSet<>(java.util.List.of(values)));
        return new Question(text, within, more, order, page, size);
    }

    /** The same with one filter given up. */
    public Question without(Filter filter) {
        var fewer = new EnumMap<Filter, Set<String>>(Filter.class);
        fewer.putAll(chosen);
        fewer.remove(filter);
        return new Question(text, within, fewer, order, 1, size);
    }

    /** The same question in other words. */
    public Question inWords(String typed) {
        return new Question(QueryText.of(typed), within, chosen, order, 1, size);
    }

    Set<String> of(Filter filter) {
        return chosen.getOrDefault(filter, Set.of());
    }

    int offset() {
        return (page - 1) * size;
    }
}
