package org.gongkai.portal.search.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What is offered while somebody types (联想).
 *
 * @param text the words that would be searched, or the title of the page
 * @param url the page itself, or null when the words are to be searched
 * @param kind what the page is
 */
public record Suggestion(
        String text, @Nullable String url, @Nullable String kind) {}
