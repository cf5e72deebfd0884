package org.gongkai.portal.site.visits;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the visit statistics.
 *
 * @param before visits that a former site of the district counted; they are added to the total and named apart
 * @param beforeUntil the last day on which the former site counted
 * @param write how often counts are written; at most twice this time is lost in a crash
 */
@ConfigurationProperties("gongkai.site.visits")
record VisitSettings(
        @DefaultValue("0") long before,
        @Nullable LocalDate beforeUntil,
        @DefaultValue("4s") Duration write) {

    VisitSettings {
        if (before < 0) throw new IllegalArgumentException("gongkai.site.visits.before is negative: " + before);
    }
}
