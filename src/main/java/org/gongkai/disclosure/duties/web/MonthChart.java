package org.gongkai.disclosure.duties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final int[] TOPS = {4, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};

    /**
     * One month.
     *
     * @param troubled late and missing together
     */
    public record Bar(
            String month, int x, long inTime, long late, long missing, long undated, List<Part> parts, long troubled) {

        public int y() {
            return parts.stream().mapToInt(Part::y).min().orElse(HEIGHT);
        }
    }

    /** One part of a bar. */
    public record Part(String style, int y, int height) {}

    static MonthChart of(LocalDate from, LocalDate to, Map<LocalDate, DutyFigures> months) {
        long most = months.values().stream().mapToLong(DutyFigures::owed).max().orElse(0);
        long top = most;
        for (int round : TOPS) {
            if (round >= most) {
                top = round;
                break;
            }
        }
        var bars = new ArrayList<Bar>();
        for (var month = from.withDayOfMonth(1); !month.isAfter(to); month = month.plusMonths(1)) {
            bars.add(bar(month, bars.size() * STEP, months.getOrDefault(month, new DutyFigures(Map.of())), top));
        }
        return new MonthChart(top, bars);
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
                parts.add(new Part(state.name().toLowerCase(java.util.Locale.ROOT), foot - height, height));
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

    public int width() {
        return bars.size() * STEP;
    }
}
