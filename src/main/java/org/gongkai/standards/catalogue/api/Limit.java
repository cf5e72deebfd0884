package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.standards.catalogue.TimeLimit;
import org.jspecify.annotations.Nullable;

/** A time limit for machines. */
record Limit(
        @Nullable String trigger,
        @Nullable Integer amount,
        @Nullable String unit,
        @Nullable Integer publicityDays,
        String condition,
        String raw) {
    static List<Limit> all(List<TimeLimit> limits) {
        return limits.stream()
                .map(limit -> new Limit(
                        limit.trigger() == null ? null : limit.trigger().name(),
                        limit.amount(),
                        limit.unit() == null ? null : limit.unit().name(),
                        limit.publicityDays(),
                        limit.condition(),
                        limit.raw()))
                .toList();
    }
}
