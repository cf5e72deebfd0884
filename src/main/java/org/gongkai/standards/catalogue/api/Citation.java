package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.law.Repeals;
import org.jspecify.annotations.Nullable;

/** A legal basis for machines. */
record Citation(
        String title,
        String number,
        String article,
        @Nullable String kind,
        String raw,
        @Nullable String repealedOn,
        @Nullable String replacedBy) {
    static List<Citation> all(List<Basis> bases) {
        return bases.stream().map(Citation::of).toList();
    }

    private static Citation of(Basis basis) {
        var repeal = Repeals.of(basis);
        boolean nameless = basis.title().isEmpty() && basis.number().isEmpty();
        return new Citation(
                nameless ? basis.raw() : basis.title(),
                basis.number(),
                basis.article(),
                basis.kind() == null ? null : basis.kind().name(),
                basis.raw(),
                repeal.map(known -> known.on().toString()).orElse(null),
                repeal.map(Repeals.Repeal::by).orElse(null));
    }
}
