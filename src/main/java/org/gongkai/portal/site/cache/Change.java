package org.gongkai.portal.site.cache;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What a change touches (变动范围).
 *
 * @param documents that changed
 * @param standings where they stand and stood; null for so many that every listing counts as touched
 * @param matters whose duties were computed anew
 * @param adds whether it only adds to what the public may read, so that a page from before is older but not wrong
 */
public record Change(
        Set<Long> documents,
        @Nullable List<Standing> standings,
        Set<Long> units,
        Set<Long> matters,
        Set<Whole> wholes,
        boolean adds) {

    public Change {
        documents = Set.copyOf(documents);
        standings = standings == null ? null : List.copyOf(standings);
        units = Set.copyOf(units);
        matters = Set.copyOf(matters);
        wholes = Set.copyOf(wholes);
    }

    boolean touches(Shown shown) {
        return meet(documents, shown.documents())
                || meet(units, shown.units())
                || meet(matters, shown.matters())
                || meet(wholes, shown.wholes())
                || isListed(shown);
    }

    /** Whether a page from before may not even be shown when there is no other. */
    boolean forbids(Shown shown) {
        return adds ? meet(documents, shown.documents()) : touches(shown);
    }

    private boolean isListed(Shown shown) {
        if (documents.isEmpty()) return false;
        if (standings == null) return !shown.listings().isEmpty();
        return shown.listings().stream()
                .anyMatch(filter -> standings.stream().anyMatch(standing -> standing.isIn(filter)));
    }

    private static <T> boolean meet(Set<T> changed, Set<T> shown) {
        return !changed.isEmpty() && !shown.isEmpty() && !Collections.disjoint(changed, shown);
    }
}
