package org.gongkai.disclosure.publishing;

import java.time.Instant;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A document (文件): identity and address for ever, whatever its editions say.
 *
 * @param sourceId the importing unit's own key, for documents that were imported
 * @param indexNumber given at publication
 */
public record Document(
        DocumentId id,
        UnitId unit,
        DocumentKind kind,
        @Nullable String sourceId,
        @Nullable IndexNumber indexNumber,
        Instant createdAt,
        @Nullable Withdrawal withdrawal) {}
