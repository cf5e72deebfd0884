package org.gongkai.portal.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a search as they stand in an address (检索地址). Nonsense in one of them means nothing; it never breaks
 * the page.
 *
 * @param within words that the results must hold too
 * @param chosen values by filter, in the words of addresses: a unit by its code
 */
public record SearchForm(String q, String within, Map<Filter, Set<String>> chosen, Question.Order order, int page) {

    static final String PATH = "/search";
    static final String NEWEST = "newest";

    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 2_000;

    static SearchForm of(MultiValueMap<String, String> parameters) {
        var chosen = new EnumMap<Filter, Set<String>>(Filter.class);
        for (var filter : Filter.values()) {
            var values = new LinkedHashSet<String>();
            parameters.getOrDefault(filter.parameter(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= 100)
                    .limit(MOST_VALUES)
                    .forEach(values::add);
            if (!values.isEmpty()) {
                chosen.put(filter, values);
            }
        }
        var order = NEWEST.equals(parameters.getFirst("sort")) ? Question.Order.NEWEST : Question.Order.RELEVANCE;
        return new SearchForm(
                typed(parameters.getFirst("q")),
                typed(parameters.getFirst("within")),
                chosen,
                order,
                page(parameters.getFirst("page")));
    }

    private static String typed(@Nullable String words) {
        var stripped = words == null ? "" : words.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    Set<String> of(Filter filter) {
        return chosen.getOrDefault(filter, Set.of());
    }

    SearchForm ordered(Question.Order other) {
        return new SearchForm(q, within, chosen, other, 1);
    }

    SearchForm asking(String other) {
        return new SearchForm(other, within, chosen, order, 1);
    }

    /** The whole result again. */
    SearchForm withoutWithin() {
        return new SearchForm(q, "", chosen, order, 1);
    }

    SearchForm free() {
        return new SearchForm(q, within, Map.of(), order, 1);
    }

    SearchForm without(Filter filter, String value) {
        var fewer = new EnumMap<Filter, Set<String>>(Filter.class);
        fewer.putAll(chosen);
        var values = new LinkedHashSet<>(of(filter));
        values.remove(value);
        fewer.put(filter, values);
        return new SearchForm(q, within, fewer, order, 1);
    }

    SearchForm without(Filter filter) {
        var fewer = new EnumMap<Filter, Set<String>>(Filter.class);
        fewer.putAll(chosen);
        fewer.remove(filter);
        return new SearchForm(q, within, fewer, order, 1);
    }

    /** What the form of filters carries along. */
    Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        kept.put("q", q);
        if (!within.isEmpty()) {
            kept.put("within", within);
        }
        if (order == Question.Order.NEWEST) {
            kept.put("sort", NEWEST);
        }
        return kept;
    }

    /** Path and query, without the page. */
    public String address() {
        return PATH + "?" + parameters();
    }

    /** Where it is told how to follow this question. */
    String feedPage() {
        return PATH + "/feeds?" + ordered(Question.Order.RELEVANCE).parameters();
    }

    /** The same question as a feed. */
    public String feed(String form) {
        return PATH + "." + form + "?" + ordered(Question.Order.RELEVANCE).parameters();
    }

    private String parameters() {
        var parts = new ArrayList<String>();
        kept().forEach((name, value) -> parts.add(name + "=" + encoded(value)));
        chosen.forEach(
                (filter, values) -> values.forEach(value -> parts.add(filter.parameter() + "=" + encoded(value))));
        return String.join("&", parts);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
