package org.gongkai.foundation.design;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of documents (行列): tag, title, unit, date.
 *
 * @param tag the kind in two or three characters, or null
 * @param note further words under the title, or null
 * @param date as 2026-03-12 or 03-12
 */
public record Line(
        @Nullable String tag,
        String title,
        String href,
        @Nullable String unit,
        @Nullable String date,
        @Nullable String note) {

    public Line(@Nullable String tag, String title, String href, @Nullable String unit, @Nullable String date) {
        this(tag, title, href, unit, date, null);
    }
}
