package org.gongkai.disclosure.duties.charts;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.disclosure.duties.DutyFigures;
import org.gongkai.disclosure.duties.DutyState;

/**
 * Months as stacked bars (每月应公开件数): in time, late, missing from the bottom up. Lengths are those of the drawing.
 *
 * @param top what the highest line of the grid stands for
 */
public record MonthChart(long top, List<Bar> bars) {

    /** The drawing is this high, with the foot for the names of the months below. */
    public static final int HEIGHT = 160;

    /** From one bar to the next. */
    public static final int STEP = 56;

    /** The longest bar where they lie. */
    public static final int ROW = 400;

    /** More months than these no drawing holds; the last ones are drawn. */
    private static final int MOST = 36;

    private static final int[] TOPS = {4, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};

    /**
     * One month.
     *
     * @param troubled late and missing together
     */
    public record Bar(
            String month, int x, long inTime, long late, long missing, long undated, List<Part> parts, long troubled) {

        public long owed() {
            return inTime + late + missing + undated;
        }

        /** The month without its year and nought: 3. */
        public String brief() {
            return month.substring(5).replaceFirst("^0", "");
        }

        /** The same lying, for narrow screens: {@code y} is where a part begins, {@code height} how long it is. */
        public List<Part> row(long top) {
            var parts = new ArrayList<Part>();
            long before = 0;
            for (var counted : List.of(
                    new Counted(DutyState.IN_TIME, inTime),
                    new Counted(DutyState.UNDATED, undated),
                    new Counted(DutyState.LATE, late),
                    new Counted(DutyState.MISSING, missing))) {
                if (counted.count() > 0) {
                    int from = (int) (before * ROW / top);
                    int to = (int) ((before + counted.count()) * ROW / top);
                    parts.add(new Part(style(counted.state()), from, Math.max(3, to - from)));
                }
                before += counted.count();
            }
            return parts;
        }

        public int y() {
            return parts.stream().mapToInt(Part::y).min().orElse(HEIGHT);
        }
    }

    private record Counted(DutyState state, long count) {}

    /** One part of a bar. */
    public record Part(String style, int y, int height) {}

    public static MonthChart of(LocalDate from, LocalDate to, Map<LocalDate, DutyFigures> months) {
        long most = months.values().stream().mapToLong(DutyFigures::owed).max().orElse(0);
        long top = most;
        for (int round : TOPS) {
            if (round >= most) {
                top = round;
                break;
            }
        }
        var bars = new ArrayList<Bar>();
        var first = from.withDayOfMonth(1);
        if (first.isBefore(to.minusMonths(MOST - 1L))) {
            first = to.minusMonths(MOST - 1L).withDayOfMonth(1);
        }
        for (var month = first; !month.isAfter(to); month = month.plusMonths(1)) {
            bars.add(bar(month, bars.size() * STEP, months.getOrDefault(month, new DutyFigures(Map.of())), top));
        }
        return new MonthChart(Math.max(1, top), bars);
    }

    private static Bar bar(LocalDate month, int x, DutyFigures figures, long top) {
        var parts = new ArrayList<Part>();
        long below = 0;
        for (var state : List.of(DutyState.IN_TIME, DutyState.UNDATED, DutyState.LATE, DutyState.MISSING)) {
            long count = figures.of(state);
            if (count > 0) {
                int foot = HEIGHT - (int) (below * HEIGHT / top);
                int head = HEIGHT - (int) ((below + count) * HEIGHT / top);
                int height = Math.max(2, foot - head);
                parts.add(new Part(style(state), foot - height, height));
            }
            below += count;
        }
        return new Bar(
                month.toString().substring(0, 7),
                x,
                figures.of(DutyState.IN_TIME),
                figures.of(DutyState.LATE),
                figures.of(DutyState.MISSING),
                figures.of(DutyState.UNDATED),
                parts,
                figures.of(DutyState.LATE) + figures.of(DutyState.MISSING));
    }

    private static String style(DutyState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** What the drawing shows, in a sentence: the month with most that was late or missing. */
    public String finding() {
        if (bars.stream().allMatch(bar -> bar.owed() == 0)) {
            return say("duties.months.finding.none");
        }
        var worst = bars.stream()
                .max(Comparator.comparingLong(Bar::troubled).thenComparing(Bar::month))
                .orElseThrow();
        return worst.troubled() == 0
                ? say("duties.months.finding.good")
                : say("duties.months.finding", year(worst), worst.brief(), worst.owed(), worst.troubled());
    }

    private static String year(Bar bar) {
        return bar.month().substring(0, 4);
    }

    /** From which month to which. */
    public String span() {
        return bars.isEmpty()
                ? ""
                : say(
                        "duties.stretch.days",
                        bars.getFirst().month(),
                        bars.getLast().month());
    }

    public int width() {
        return bars.size() * STEP;
    }
}
