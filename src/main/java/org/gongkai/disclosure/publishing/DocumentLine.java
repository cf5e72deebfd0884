package org.gongkai.disclosure.publishing;

import java.time.Instant;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A public document as lists show it (文件条目).
 *
 * @param publishedAt when it first came before the public, here or where it was imported from
 * @param publishedAs what the source says when it knows less than the day, as 1980; else null
 * @param changedAt when its present edition did
 * @param validity as of today, null for kinds of which nobody asks
 * @param shown the period of a 公示
 */
public record DocumentLine(
        DocumentId id,
        int edition,
        DocumentKind kind,
        UnitId unit,
        String title,
        @Nullable String summary,
        @Nullable String indexNumber,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String topic,
        Instant publishedAt,
        @Nullable String publishedAs,
        Instant changedAt,
        @Nullable Validity validity,
        Period shown) {

    /** Whether at least the year of publication is known. */
    public boolean isDated() {
        return publishedAs == null || publishedAs.matches("\\d{4}.*");
    }

    /** Whether its period of publicity is over, so that its text is no longer shown. */
    public boolean isOver(java.time.LocalDate today) {
        return kind == DocumentKind.PUBLICITY && shown.isOverOn(today);
    }

    public String url() {
        return id.url();
    }

    /** The day of publication in columns (2026-03-12), or what the source knows of it. */
    public String published(java.time.ZoneId zone) {
        return publishedAs != null
                ? publishedAs
                : publishedAt.atZone(zone).toLocalDate().toString();
    }
}
