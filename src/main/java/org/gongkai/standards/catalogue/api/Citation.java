package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.standards.catalogue.Basis;
import org.jspecify.annotations.Nullable;

/** A legal basis for machines. */
record Citation(
        String title,
        String number,
        String article,
        @Nullable String kind,
        String raw) {
    static List<Citation> all(List<Basis> bases) {
        return bases.stream()
                .map(basis -> new Citation(
                        basis.title(),
                        basis.number(),
                        basis.article(),
                        basis.kind() == null ? null : basis.kind().name(),
                        basis.raw()))
                .toList();
    }
}
