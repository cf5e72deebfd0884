package org.gongkai.portal.search;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.language.Synonyms;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What must be found and what is found first (匹配与排序). Short words must all be there; of a sentence a share is enough,
 * because nobody asks in the words of the law.
 */
final class Wanted {

    private static final String TEXT = "text";
    private static final String WORDS = "words";
    private static final String TITLE = "title";
    private static final String NUMBERS = "numberKeys";
    private static final int PAIR = 2;

    private final SearchPredicateFactory find;
    private final SearchSettings settings;
    private final QueryText query;
    private final Synonyms synonyms;
    private final boolean sentence;

    Wanted(SearchPredicateFactory find, SearchSettings settings, QueryText query, Synonyms synonyms) {
        this.find = find;
        this.settings = settings;
        this.query = query;
        this.synonyms = synonyms;
        this.sentence = query.stretch() >= settings.sentenceFrom();
    }

    /** Whether it is read as a sentence. */
    boolean isSentence() {
        return sentence;
    }

    /** Whether the query can be taken less strictly. */
    boolean canLoosen() {
        return query.words().size() + query.phrases().size() + (query.number() == null ? 0 : 1) > 1
                || query.words().stream().anyMatch(word -> word.length() > PAIR);
    }

    /** Everything that counts as found. */
    SearchPredicate found(boolean loose) {
        var found = find.bool();
        if (query.number() != null) {
            found.should(number());
        }
        if (sentence) {
            found.should(share(TEXT, query.plain(), loose ? 0 : settings.pairsOfSentence()));
            others().forEach(other -> found.should(find.phrase().field(TEXT).matching(other)));
            return found.toPredicate();
        }
        query.phrases().forEach(phrase -> found.should(find.phrase().field(TEXT).matching(phrase)));
        query.words().forEach(word -> found.should(word(word, loose)));
        return (loose ? found.minimumShouldMatchNumber(1) : found.minimumShouldMatchPercent(100)).toPredicate();
    }

    /** What is found, and how it is weighed. */
    SearchPredicate weighed(boolean loose, LocalDate today) {
        return weighed(find.bool().filter(found(loose)), today);
    }

    /** How anything is weighed that has anything of the query. */
    SearchPredicate weighed(LocalDate today) {
        return weighed(find.bool(), today);
    }

    private SearchPredicate weighed(BooleanPredicateClausesStep<?, ?> weighed, LocalDate today) {
        var plain = query.plain();
        weighed.should(find.match().field(TEXT).matching(plain));
        weighed.should(find.match().field(WORDS).matching(plain).boost(settings.words()));
        weighed.should(find.match()
                .field(TITLE)
                .matching(plain)
                .boost(sentence ? settings.titleOfSentence() : settings.titleOfWords()));
        if (query.number() != null) {
            weighed.should(find.match()
                    .field(NUMBERS)
                    .matching(query.number().key())
                    .constantScore()
                    .boost(settings.number()));
        }
        if (!sentence) {
            query.words().stream().filter(word -> word.length() > PAIR).forEach(word -> {
                weighed.should(find.phrase().field(TEXT).matching(word).boost(settings.phrase()));
                weighed.should(find.phrase().field(TITLE).matching(word).boost(settings.phrase()));
            });
        }
        others().forEach(other -> {
            weighed.should(find.phrase().field(TEXT).matching(other).boost(settings.synonym()));
            weighed.should(
                    find.phrase().field(TITLE).matching(other).boost(settings.synonym() * settings.titleOfWords()));
        });
        weighed.should(since(today.minusYears(1)));
        weighed.should(since(today.minusYears(3)));
        weighed.should(find.bool()
                .must(find.range().field("validFrom").atMost(today))
                .mustNot(find.range().field("endsOn").atMost(today))
                .constantScore()
                .boost(settings.inForce()));
        return weighed.toPredicate();
    }

    /** What else the query says in other words. */
    private List<String> others() {
        return sentence
                ? synonyms.in(query.plain())
                : query.words().stream()
                        .flatMap(word -> synonyms.of(word).stream())
                        .toList();
    }

    private PredicateFinalStep since(LocalDate day) {
        return find.range().field("publishedOn").atLeast(day).constantScore().boost(settings.fresh() / 2);
    }

    private PredicateFinalStep number() {
        var number = java.util.Objects.requireNonNull(query.number());
        return find.bool()
                .should(find.match().field(NUMBERS).matching(number.key()))
                .should(find.phrase().field(TEXT).matching(number.printed()));
    }

    private PredicateFinalStep word(String word, boolean loose) {
        var others = synonyms.of(word);
        if (others.isEmpty()) {
            return literal(word, loose);
        }
        var any = find.bool().should(literal(word, loose));
        others.forEach(other -> any.should(find.phrase().field(TEXT).matching(other)));
        return any;
    }

    private PredicateFinalStep literal(String word, boolean loose) {
        if (word.length() == 1 && Character.isIdeographic(word.charAt(0))) {
            return find.bool()
                    .should(find.wildcard().field(TEXT).matching(word + "*"))
                    .should(find.match().field(WORDS).matching(word));
        }
        return share(TEXT, word, loose ? 0 : word.length() <= PAIR + 1 ? 100 : settings.pairsOfWord());
    }

    /** At least so many percent of the terms, rounded up; a percentage of terms that may lack says just that. */
    private PredicateFinalStep share(String field, String words, int percent) {
        var match = find.match().field(field).matching(words);
        return percent == 0 ? match : match.minimumShouldMatchPercent(percent == 100 ? 100 : percent - 100);
    }
}
