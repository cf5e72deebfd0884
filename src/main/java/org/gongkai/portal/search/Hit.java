package org.gongkai.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.portal.search.language.Marked;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found (命中).
 *
 * @param id permanent id in the index
 * @param title with what was looked for marked
 * @param snippet the place in the text that fits best, marked
 * @param exactNumber whether it carries the very document number that was asked for
 */
public record Hit(
        String id,
        ItemType type,
        @Nullable String sourceId,
        String kind,
        Marked title,
        Marked snippet,
        @Nullable String number,
        List<Long> unitIds,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate endsOn,
        @Nullable Validity ending,
        @Nullable LocalDate shownUntil,
        String url,
        @Nullable String parentTitle,
        @Nullable String parentUrl,
        boolean exactNumber,
        double score) {

    /** Whether it may be relied on at a day; empty where validity has no meaning. */
    public Optional<Validity> validityOn(LocalDate day) {
        if (endsOn != null && !endsOn.isAfter(day)) {
            return Optional.of(ending == null ? Validity.EXPIRED : ending);
        }
        return Optional.ofNullable(validFrom).map(from -> from.isAfter(day) ? Validity.NOT_YET : Validity.IN_FORCE);
    }
}
