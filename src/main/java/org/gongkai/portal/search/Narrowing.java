package org.gongkai.portal.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Filters as conditions on the index (筛选条件). Validity is asked of the day of the query, never of a stored word. */
final class Narrowing {

    private final SearchPredicateFactory find;
    private final LocalDate today;

    Narrowing(SearchPredicateFactory find, LocalDate today) {
        this.find = find;
        this.today = today;
    }

    /** The conditions of all chosen filters but one; nobody is found whose publicity is over. */
    SearchPredicate but(Map<Filter, Set<String>> chosen, @org.jspecify.annotations.Nullable Filter left) {
        var all = find.bool()
                .must(find.matchAll())
                .mustNot(find.range().field("shownUntil").lessThan(today));
        chosen.forEach((filter, values) -> {
            if (filter != left) {
                all.filter(one(filter, values));
            }
        });
        return all.toPredicate();
    }

    private PredicateFinalStep one(Filter filter, Set<String> values) {
        if (filter == Filter.VALIDITY) {
            var any = find.bool();
            named(Validity.values(), values).forEach(state -> any.should(in(state)));
            return any.hasClause() ? any : find.matchNone();
        }
        Collection<?> terms =
                switch (filter) {
                    case UNIT -> numbers(values).toList();
                    case YEAR -> numbers(values).map(Long::intValue).toList();
                    case TYPE -> named(ItemType.values(), values);
                    default -> values;
                };
        return terms.isEmpty()
                ? find.matchNone()
                : find.terms().field(filter.indexField()).matchingAny(terms);
    }

    private PredicateFinalStep in(Validity state) {
        return switch (state) {
            case IN_FORCE ->
                find.bool()
                        .must(find.range().field("validFrom").atMost(today))
                        .mustNot(find.range().field("endsOn").atMost(today));
            case NOT_YET ->
                find.bool()
                        .must(find.range().field("validFrom").greaterThan(today))
                        .mustNot(find.range().field("endsOn").atMost(today));
            case REPEALED -> find.range().field("repealedOn").atMost(today);
            case REPLACED -> find.range().field("replacedOn").atMost(today);
            case EXPIRED -> find.range().field("expiredOn").atMost(today);
        };
    }

    private static java.util.stream.Stream<Long> numbers(Set<String> values) {
        return values.stream().filter(value -> value.matches("\\d{1,9}")).map(Long::valueOf);
    }

    private static <E extends Enum<E>> List<E> named(E[] all, Set<String> names) {
        return Arrays.stream(all).filter(one -> names.contains(one.name())).toList();
    }
}
