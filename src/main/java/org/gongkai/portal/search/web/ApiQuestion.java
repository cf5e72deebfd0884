package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.Validity;
import org.gongkai.portal.search.language.QueryText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of the interface strictly (接口参数校验): a machine is told what is wrong, a citizen is helped. */
@Component
class ApiQuestion {

    static final int LARGEST = 100;

    private static final int USUAL = 10;

    /** Characters of all parameters; only the first of a query are read, but nobody asks in thousands. */
    private static final int LONGEST = 2_000;

    private static final int MOST_VALUES = 20;
    private static final List<String> ORDERS = List.of("relevance", SearchForm.NEWEST);

    private final Names names;

    ApiQuestion(Names names) {
        this.names = names;
    }

    Question read(MultiValueMap<String, String> parameters, int deepest) {
        refuseUnless(length(parameters) <= LONGEST, "q", say("search.api.long", LONGEST));
        var text = QueryText.of(parameters.getFirst("q"));
        refuseUnless(!text.isEmpty(), "q", say("search.api.q"));
        var page = number(parameters.getFirst("page"), 1, Integer.MAX_VALUE, "page", say("search.api.page"));
        var size = number(parameters.getFirst("size"), USUAL, LARGEST, "size", say("search.api.size", LARGEST));
        refuseUnless((long) page * size <= deepest, "page", say("search.api.deep", deepest));
        var sort = parameters.getFirst("sort");
        if (sort != null && !sort.isEmpty()) {
            known("sort", List.of(sort), ORDERS);
        }
        var order = SearchForm.NEWEST.equals(sort) ? Question.Order.NEWEST : Question.Order.RELEVANCE;
        return new Question(text, QueryText.of(parameters.getFirst("within")), chosen(parameters), order, page, size);
    }

    private static int length(MultiValueMap<String, String> parameters) {
        return parameters.values().stream()
                .flatMap(List::stream)
                .mapToInt(value -> value == null ? 0 : value.length())
                .sum();
    }

    private Map<Filter, Set<String>> chosen(MultiValueMap<String, String> parameters) {
        var chosen = new EnumMap<Filter, Set<String>>(Filter.class);
        for (var filter : Filter.values()) {
            var values = parameters.getOrDefault(filter.parameter(), List.of()).stream()
                    .filter(value -> value != null && !value.isBlank())
                    .map(String::strip)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            refuseUnless(values.size() <= MOST_VALUES, filter.parameter(), say("search.api.many", MOST_VALUES));
            check(filter, values);
            chosen.put(filter, values);
        }
        return names.inIndex(chosen);
    }

    private void check(Filter filter, Collection<String> values) {
        switch (filter) {
            case KIND -> known("kind", values, kinds());
            case VALIDITY -> known("validity", values, named(Validity.values()));
            case TYPE -> known("type", values, named(ItemType.values()));
            case UNIT ->
                values.forEach(
                        unit -> refuseUnless(names.unit(unit).isPresent(), "unit", say("search.api.unit", unit)));
            case FIELD -> known("field", values, names.fields());
            case YEAR -> values.forEach(year -> refuseUnless(year.matches("\\d{4}"), "year", say("search.api.year")));
        }
    }

    private static List<String> kinds() {
        return Stream.concat(
                        named(DocumentKind.values()).stream(),
                        Stream.of(ItemType.ATTACHMENT.name(), ItemType.MATTER.name(), ItemType.UNIT.name()))
                .toList();
    }

    private static List<String> named(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static void known(String parameter, Collection<String> values, List<String> allowed) {
        values.forEach(value -> refuseUnless(
                allowed.contains(value),
                parameter,
                say("search.api.unknown", parameter, value, String.join("、", allowed))));
    }

    private static int number(@Nullable String typed, int usual, int most, String parameter, String sentence) {
        if (typed == null || typed.isEmpty()) {
            return usual;
        }
        refuseUnless(typed.matches("[1-9]\\d{0,7}") && Integer.parseInt(typed) <= most, parameter, sentence);
        return Integer.parseInt(typed);
    }

    private static void refuseUnless(boolean right, String parameter, String sentence) {
        if (!right) {
            throw new Refused(sentence, HttpStatus.BAD_REQUEST, parameter);
        }
    }
}
