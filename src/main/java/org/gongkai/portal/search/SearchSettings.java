package org.gongkai.portal.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How results are weighed and bounded (检索设置). The weights were tuned on lay legal questions and on letters to a
 * government; see {@code docs/formats/search-api.md} for the figures.
 *
 * @param words weight of the field of words beside pairs of characters, which weigh 1
 * @param titleOfWords weight of a title when words were typed
 * @param titleOfSentence weight of a title when a sentence was typed: titles do not answer questions
 * @param phrase weight of a word standing in the text letter by letter
 * @param synonym weight of another way to say a word, by the office's book of synonyms
 * @param number what a document gets that carries the number asked for
 * @param fresh what a thing of the last year gets, half of it within three years
 * @param inForce what a document in force gets
 * @param sentenceFrom characters without a blank from which a query is read as a sentence
 * @param pairsOfWord share of a longer word's pairs that must be found, in percent
 * @param pairsOfSentence share of a sentence's pairs that must be found, in percent
 * @param patience how long one query may take
 * @param deepest results that can be paged through
 */
@ConfigurationProperties("gongkai.search")
public record SearchSettings(
        @DefaultValue("1.0") float words,
        @DefaultValue("0.6") float titleOfWords,
        @DefaultValue("0.1") float titleOfSentence,
        @DefaultValue("0.5") float phrase,
        @DefaultValue("2.0") float synonym,
        @DefaultValue("1000") float number,
        @DefaultValue("0.6") float fresh,
        @DefaultValue("0.6") float inForce,
        @DefaultValue("9") int sentenceFrom,
        @DefaultValue("75") int pairsOfWord,
        @DefaultValue("12") int pairsOfSentence,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("1000") int deepest) {}
