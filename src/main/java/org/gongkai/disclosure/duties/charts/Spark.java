package org.gongkai.disclosure.duties.charts;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.DutyFigures;

/**
 * How the rate of a field went from month to month (小图), all on one scale from 0 to 100 per cent.
 *
 * @param points of the line, as SVG writes them; months of which nothing can be told are passed over
 * @param lastX where the line ends
 * @param words the same for who does not see it
 */
public record Spark(
        String name, String href, String rate, boolean low, String points, int lastX, int lastY, String words) {

    /** The drawing without its margin. */
    public static final int WIDTH = 132;

    /** From 0 to 100 per cent. */
    public static final int HEIGHT = 28;

    private static final int HUNDRED = 100;

    /** The height of a rate. */
    public static int y(double rate) {
        return HEIGHT - (int) Math.round(rate * HEIGHT / HUNDRED);
    }

    /** The field's rates between two days. */
    public static Spark of(
            String name,
            String href,
            DutyFigures all,
            Map<LocalDate, DutyFigures> months,
            LocalDate from,
            LocalDate to,
            int target) {
        var first = from.withDayOfMonth(1);
        long span = Math.max(1, first.until(to.withDayOfMonth(1)).toTotalMonths());
        var points = new TreeMap<Integer, Integer>();
        months.forEach((month, figures) -> {
            if (figures.judged() > 0) {
                points.put((int) (first.until(month).toTotalMonths() * WIDTH / span), y(figures.rate()));
            }
        });
        var last = points.lastEntry();
        return new Spark(
                name,
                href,
                "%.0f".formatted(Math.floor(all.rate())),
                all.rate() < target,
                points.entrySet().stream()
                        .map(point -> point.getKey() + "," + point.getValue())
                        .collect(Collectors.joining(" ")),
                last == null ? WIDTH : last.getKey(),
                last == null ? y(all.rate()) : last.getValue(),
                say(
                        "duties.spark",
                        name,
                        "%.1f%%".formatted(all.rate()),
                        all.owed(),
                        all.of(org.gongkai.disclosure.duties.DutyState.LATE),
                        all.of(org.gongkai.disclosure.duties.DutyState.MISSING)));
    }
}
