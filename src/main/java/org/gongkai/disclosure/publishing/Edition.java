package org.gongkai.disclosure.publishing;

import java.time.Instant;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An edition (版): what a document says at one time, and where that stands in its life.
 *
 * @param unit whose document it is
 * @param version counts saves, for the optimistic lock
 * @param changeNote what this edition changes, from the second on
 * @param author id of the person who wrote it, none for imports
 * @param savedBy name of the person who saved it last
 * @param publishAt when the clock is to publish it
 */
public record Edition(
        EditionId id,
        UnitId unit,
        DocumentKind kind,
        int version,
        EditionState state,
        Content content,
        @Nullable String changeNote,
        @Nullable Long author,
        String authorName,
        Instant createdAt,
        Instant savedAt,
        String savedBy,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    /** The same edition with another content. */
    public Edition with(DocumentKind other, Content changed) {
        return new Edition(
                id,
                unit,
                other,
                version,
                state,
                changed,
                changeNote,
                author,
                authorName,
                createdAt,
                savedAt,
                savedBy,
                publishAt,
                publishedAt,
                publishedBy);
    }

    /** Whether readers saw an edition of this document before. */
    public boolean isFirst() {
        return id.number() == 1;
    }
}
