package org.gongkai.portal.search.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What machines are answered (检索应答).
 *
 * @param loosened nothing held all words; these hold some of them
 * @param didYouMean other words that find more, when these find nothing or only in part
 * @param incomplete time ran out; there may be more
 */
record SearchAnswer(
        long total,
        int page,
        int size,
        double seconds,
        boolean loosened,
        boolean incomplete,
        @Nullable String didYouMean,
        List<FoundItem> hits,
        Map<String, List<Value>> facets) {

    private static final double NANOS = 1e9;

    /** A hit; {@code snippet} is HTML in which everything but {@code <mark>} is escaped. */
    record FoundItem(
            String id,
            ItemType type,
            @Nullable String sourceId,
            String kind,
            String title,
            @Nullable String number,
            String url,
            String snippet,
            List<String> units,
            @Nullable LocalDate publishedOn,
            @Nullable Validity validity,
            boolean exactNumber,
            double score) {}

    /** A value of a filter, what it is called, and how many results it keeps. */
    record Value(String value, String label, long count) {}

    static SearchAnswer of(Answers.Answer answer, Names names, LocalDate today) {
        var findings = answer.findings();
        var facets = new LinkedHashMap<String, List<Value>>();
        findings.counts()
                .forEach((filter, counts) -> facets.put(
                        filter.parameter(),
                        counts.entrySet().stream()
                                .map(entry -> new Value(
                                        names.inAddress(filter, entry.getKey()),
                                        names.words(filter, entry.getKey()),
                                        entry.getValue()))
                                .toList()));
        return new SearchAnswer(
                findings.total(),
                answer.question().page(),
                answer.question().size(),
                findings.took().toNanos() / NANOS,
                findings.loosened(),
                findings.incomplete(),
                answer.meant(),
                findings.hits().stream().map(hit -> item(hit, names, today)).toList(),
                facets);
    }

    private static FoundItem item(Hit hit, Names names, LocalDate today) {
        return new FoundItem(
                hit.id(),
                hit.type(),
                hit.sourceId(),
                hit.kind(),
                hit.title().plain(),
                hit.number(),
                hit.url(),
                hit.snippet().html(),
                names.unitNames(hit.unitIds()),
                hit.publishedOn(),
                hit.validityOn(today).orElse(null),
                hit.exactNumber(),
                hit.score());
    }
}
