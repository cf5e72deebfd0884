package org.gongkai.disclosure.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A public document as search needs it (待索引文件).
 *
 * @param text the words of its present edition
 * @param validity what validity follows from, null for kinds of which nobody asks
 * @param shownUntil last day of a 公示, after which its text is no longer given
 */
public record IndexableDocument(
        DocumentId id,
        @Nullable String sourceId,
        DocumentKind kind,
        UnitId unit,
        String title,
        @Nullable String summary,
        String text,
        @Nullable String documentNumber,
        @Nullable String indexNumber,
        @Nullable String issuer,
        @Nullable String topic,
        List<MatterId> matters,
        Instant publishedAt,
        Instant changedAt,
        Validity.@Nullable Facts validity,
        @Nullable LocalDate shownUntil) {}
