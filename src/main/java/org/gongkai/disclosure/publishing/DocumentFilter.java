package org.gongkai.disclosure.publishing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Which public documents a list shows (筛选); an empty part does not filter.
 *
 * @param words found in the title, or a document number in any brackets
 */
public record DocumentFilter(
        Set<DocumentKind> kinds,
        List<UnitId> units,
        List<String> topics,
        List<Integer> years,
        Set<Validity> validities,
        List<MatterId> matters,
        @Nullable String words) {

    /** Every public document. */
    public static final DocumentFilter ALL =
            new DocumentFilter(Set.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), null);

    /** What the district itself published: everything but the law of the authorities above, which is kept for looking up. */
    public static final DocumentFilter OWN = ALL.kinds(
            Stream.of(DocumentKind.values()).filter(kind -> !kind.isLaw()).collect(Collectors.toUnmodifiableSet()));

    public DocumentFilter {
        kinds = Set.copyOf(kinds);
        units = List.copyOf(units);
        topics = List.copyOf(topics);
        years = List.copyOf(years);
        validities = Set.copyOf(validities);
        matters = List.copyOf(matters);
        words = words == null || words.isBlank() ? null : words.strip();
    }

    public static DocumentFilter of(DocumentKind... kinds) {
        return ALL.kinds(Set.of(kinds));
    }

    public static DocumentFilter of(UnitId unit) {
        return ALL.units(List.of(unit));
    }

    public static DocumentFilter under(List<MatterId> matters) {
        return ALL.matters(matters);
    }

    public DocumentFilter kinds(Set<DocumentKind> other) {
        return new DocumentFilter(other, units, topics, years, validities, matters, words);
    }

    public DocumentFilter units(List<UnitId> other) {
        return new DocumentFilter(kinds, other, topics, years, validities, matters, words);
    }

    public DocumentFilter topics(List<String> other) {
        return new DocumentFilter(kinds, units, other, years, validities, matters, words);
    }

    public DocumentFilter years(List<Integer> other) {
        return new DocumentFilter(kinds, units, topics, other, validities, matters, words);
    }

    public DocumentFilter validities(Set<Validity> other) {
        return new DocumentFilter(kinds, units, topics, years, other, matters, words);
    }

    public DocumentFilter matters(List<MatterId> other) {
        return new DocumentFilter(kinds, units, topics, years, validities, other, words);
    }

    public DocumentFilter words(@Nullable String other) {
        return new DocumentFilter(kinds, units, topics, years, validities, matters, other);
    }
}
