package org.gongkai.disclosure.publishing.library;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/** What a reader asks of a list; words that mean nothing are passed over. */
record ListForm(
        @Nullable List<String> kind,
        @Nullable List<String> unit,
        @Nullable List<String> topic,
        @Nullable List<String> year,
        @Nullable List<String> validity,
        @Nullable List<String> matter,
        @Nullable String q,
        @Nullable Integer page) {

    int number() {
        return page == null || page < 1 ? 1 : Math.min(page, 100_000);
    }

    /** The filter; {@code otherwise} holds where no kind is asked for. */
    DocumentFilter filter(Set<DocumentKind> otherwise, UnitDirectory units) {
        var kinds = words(kind)
                .flatMap(w ->
                        Stream.of(DocumentKind.values()).filter(k -> k.name().equals(w)))
                .collect(Collectors.toSet());
        return DocumentFilter.ALL
                .kinds(kinds.isEmpty() ? otherwise : kinds)
                .units(words(unit)
                        .flatMap(w -> units.byCode(w).stream())
                        .map(Unit::id)
                        .toList())
                .topics(words(topic).toList())
                .years(words(year)
                        .filter(w -> w.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .toList())
                .validities(words(validity)
                        .flatMap(w -> Stream.of(Validity.values())
                                .filter(v -> v.name().equals(w)))
                        .collect(Collectors.toSet()))
                .matters(words(matter)
                        .filter(w -> w.matches("[1-9]\\d{0,17}"))
                        .map(Long::valueOf)
                        .map(MatterId::new)
                        .toList())
                .words(q);
    }

    List<String> chosen(String group) {
        return words(
                        switch (group) {
                            case "kind" -> kind;
                            case "unit" -> unit;
                            case "topic" -> topic;
                            case "year" -> year;
                            case "validity" -> validity;
                            default -> matter;
                        })
                .toList();
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    private static Stream<String> words(@Nullable List<String> values) {
        return values == null
                ? Stream.of()
                : values.stream().filter(Objects::nonNull).filter(v -> !v.isBlank());
    }
}
