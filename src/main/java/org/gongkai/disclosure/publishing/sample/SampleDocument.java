package org.gongkai.disclosure.publishing.sample;

import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.FiveOpenness;
import org.jspecify.annotations.Nullable;

/**
 * One sample as its table tells it; days are counted back from the day of loading, negative ones lie ahead.
 *
 * @param key by which samples name one another
 * @param unit code of the owning unit
 * @param published days ago, null for what is not public yet
 * @param validFrom days ago
 * @param validDays length of the term
 * @param shownDays length of a publicity period beginning with publication
 * @param matter field and number of its matter in the list of key fields
 * @param fate what becomes of it: a state it waits in, or {@code withdraw:…}, {@code supersede:key}, {@code correct:…}
 */
record SampleDocument(
        String key,
        String unit,
        DocumentKind kind,
        String title,
        @Nullable String number,
        @Nullable Integer formed,
        @Nullable Integer published,
        @Nullable String topic,
        @Nullable String genre,
        @Nullable FiveOpenness openness,
        @Nullable String audience,
        @Nullable Integer validFrom,
        @Nullable Integer validDays,
        @Nullable Integer shownDays,
        @Nullable String summary,
        @Nullable String fate,
        @Nullable String files,
        @Nullable String matter,
        String body) {}
