package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A document under a matter, as far as its duty is concerned (公开事实).
 *
 * @param formedOn 成文日期: the day that starts the clock, not the day of typing
 * @param publishedOn null when it is not known to the day
 * @param shownDays how many working days a 公示 runs, 0 when it is none
 */
public record Published(
        DocumentId document,
        UnitId unit,
        String title,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate publishedOn,
        int shownDays,
        boolean withdrawn) {

    /** The day it belongs to: when it was formed, else when it was published. */
    @Nullable
    LocalDate day() {
        return formedOn == null ? publishedOn : formedOn;
    }
}
