package org.gongkai.portal.site.visits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Visits for machines. */
@RestController
@RequestMapping("/api/v1/statistics")
@Tag(name = "statistics")
class StatisticsApi {

    private static final int MONTHS = 12;
    private static final int MOST = 100;

    private final Statistics statistics;
    private final Visits visits;
    private final VisitSettings settings;
    private final Clock clock;

    StatisticsApi(Statistics statistics, Visits visits, VisitSettings settings, Clock clock) {
        this.statistics = statistics;
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /** The statistics; {@code before} and {@code beforeUntil} come from a former site. */
    record Answer(
            long total,
            long counted,
            long before,
            @Nullable LocalDate beforeUntil,
            @Nullable LocalDate since,
            Map<YearMonth, Long> months,
            Map<LocalDate, Long> days,
            List<StatisticsView.Read> mostRead) {}

    @GetMapping
    @Operation(summary = "How often pages are read: in all, by month and day, and the most read; no data about readers")
    Answer all() {
        var today = LocalDate.now(clock);
        return new Answer(
                visits.total(),
                visits.counted(),
                settings.before(),
                settings.beforeUntil(),
                visits.since().orElse(null),
                visits.months(YearMonth.from(today).minusMonths(MONTHS - 1L)),
                visits.days(today.minusDays(29)),
                statistics.most(MOST));
    }
}
