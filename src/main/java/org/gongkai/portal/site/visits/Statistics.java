package org.gongkai.portal.site.visits;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Figure;
import org.springframework.stereotype.Component;

/** Puts the statistics together (访问统计). */
@Component
class Statistics {

    private static final int MONTHS = 12;
    private static final int DAYS = 30;
    private static final int MOST = 20;

    private final Visits visits;
    private final VisitSettings settings;
    private final PageNames names;
    private final Clock clock;

    Statistics(Visits visits, VisitSettings settings, PageNames names, Clock clock) {
        this.visits = visits;
        this.settings = settings;
        this.names = names;
        this.clock = clock;
    }

    StatisticsView view() {
        var today = LocalDate.now(clock);
        // before the counting began nothing is known, which is not the same as nothing
        var since = visits.since().orElse(today);
        var months = visits.months(later(YearMonth.from(today).minusMonths(MONTHS - 1L), YearMonth.from(since)));
        var days = visits.days(later(today.minusDays(DAYS - 1L), since));
        var figures = List.of(
                figure(visits.total(), "site.visits.total"),
                figure(months.getOrDefault(YearMonth.from(today), 0L), "site.visits.month"),
                figure(days.getOrDefault(today, 0L), "site.visits.today"));
        return new StatisticsView(
                figures,
                sentence(),
                bars(months),
                bars(days),
                finding(months, "site.visits.months.finding"),
                finding(days, "site.visits.days.finding"),
                most(MOST));
    }

    /** The most read pages of the last twelve months that can still be read. */
    List<StatisticsView.Read> most(int limit) {
        var since = YearMonth.now(clock).minusMonths(MONTHS - 1L).atDay(1);
        var most = new ArrayList<StatisticsView.Read>();
        for (var page : visits.most(since, limit * 3)) {
            if (most.size() == limit) break;
            names.of(page.path())
                    .ifPresent(name -> most.add(new StatisticsView.Read(name, page.path(), page.visits())));
        }
        return most;
    }

    private String sentence() {
        var since = visits.since()
                .map(LocalDate::toString)
                .orElse(LocalDate.now(clock).toString());
        var until = settings.beforeUntil();
        if (settings.before() == 0) return say("site.visits.since", since);
        return until == null
                ? say("site.visits.since.before", since, settings.before())
                : say("site.visits.since.beforeUntil", since, settings.before(), until.toString());
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Figure figure(long number, String label) {
        return new Figure(say("site.visits.number", number), say(label), null);
    }

    private static List<StatisticsView.Bar> bars(Map<?, Long> counts) {
        long most = Math.max(1, counts.values().stream().mapToLong(n -> n).max().orElse(1));
        return counts.entrySet().stream()
                .map(e -> new StatisticsView.Bar(e.getKey().toString(), e.getValue(), (int)
                        Math.ceilDiv(e.getValue() * StatisticsView.WIDTH, most)))
                .toList();
    }

    private static String finding(Map<?, Long> counts, String key) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 0)
                .map(most -> say(key, most.getKey().toString(), most.getValue()))
                .orElse(say("site.visits.none"));
    }
}
