package org.gongkai.disclosure.duties.charts;

import java.util.List;
import org.gongkai.disclosure.duties.DutyFigures;
import org.gongkai.disclosure.duties.DutyState;

/**
 * How one of several stands (按时率), as a bar of 400 and in per cent.
 *
 * @param low whether the rate is below what is to be reached
 * @param parts of the bar, from the left
 */
public record Share(
        String name,
        String href,
        long owed,
        long inTime,
        long late,
        long missing,
        String rate,
        boolean low,
        List<Part> parts) {

    /** The whole bar. */
    public static final int WIDTH = 400;

    /** A part of the bar. */
    public record Part(String style, int x, int width) {}

    public static Share of(String name, String href, DutyFigures figures, int target) {
        long late = figures.of(DutyState.LATE);
        long missing = figures.of(DutyState.MISSING);
        long all = Math.max(1, figures.judged());
        int lateWidth = width(late, all);
        int missingWidth = width(missing, all);
        int inTime = figures.judged() == 0 ? 0 : WIDTH - lateWidth - missingWidth;
        return new Share(
                name,
                href,
                figures.owed(),
                figures.of(DutyState.IN_TIME),
                late,
                missing,
                "%.1f%%".formatted(figures.rate()),
                figures.rate() < target,
                List.of(
                        new Part("in_time", 0, inTime),
                        new Part("late", inTime, lateWidth),
                        new Part("missing", inTime + lateWidth, missingWidth)));
    }

    /** The one that shares out nothing but its name: how many of the others do not reach what is asked. */
    public static long low(List<Share> shares) {
        return shares.stream().filter(Share::low).count();
    }

    /** What is there is seen, however little. */
    private static int width(long count, long all) {
        return count == 0 ? 0 : (int) Math.max(3, count * WIDTH / all);
    }
}
