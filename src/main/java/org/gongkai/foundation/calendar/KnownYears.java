package org.gongkai.foundation.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The years whose tables are known, kept in memory and read anew when somebody enters one (已知的节假日表). */
final class KnownYears {

    /** So long another node may not know of a table that was entered. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What is known at a moment. */
    record Table(Map<LocalDate, CalendarDay> special, List<Notice> notices, Set<Year> announced) {

        static Table of(List<CalendarDay> special, List<Notice> notices) {
            return new Table(
                    special.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, day -> day)),
                    List.copyOf(notices),
                    notices.stream().map(notice -> Year.of(notice.year())).collect(Collectors.toUnmodifiableSet()));
        }
    }

    private final @Nullable SpecialDays source;
    private final @Nullable Clock clock;
    private volatile Table table;
    private volatile long version;
    private volatile Instant looked = Instant.EPOCH;

    KnownYears(SpecialDays source, Clock clock) {
        this.source = source;
        this.clock = clock;
        version = source.version();
        table = Table.of(source.all(), source.notices());
        looked = clock.instant();
    }

    KnownYears(List<CalendarDay> special, List<Notice> notices) {
        source = null;
        clock = null;
        table = Table.of(special, notices);
    }

    Table now() {
        if (source != null && clock != null && clock.instant().isAfter(looked.plus(PATIENCE))) {
            looked = clock.instant();
            if (source.version() != version) {
                readAnew();
            }
        }
        return table;
    }

    void readAnew() {
        if (source != null) {
            version = source.version();
            table = Table.of(source.all(), source.notices());
        }
    }
}
