package org.gongkai.disclosure.requests.statistics;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Figure;

/**
 * The page of statistics (统计页).
 *
 * @param query what the files are asked with, as the page was
 */
public record StatisticsView(
        String from,
        String to,
        String unit,
        Map<String, String> units,
        String query,
        List<Figure> figures,
        List<Chart> charts,
        Faults faults) {

    /** The longest bar. */
    public static final int WIDTH = 400;

    public StatisticsView {
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
    }

    /** Lying bars with their finding in a sentence. */
    public record Chart(String title, String finding, String first, List<Bar> bars) {

        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /** One bar: answered in time, late, and what is still running. */
    public record Bar(String name, Counted counted, int inTime, int late, int running) {}
}
