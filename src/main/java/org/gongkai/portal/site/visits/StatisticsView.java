package org.gongkai.portal.site.visits;

import java.util.List;
import org.gongkai.foundation.design.Figure;

/**
 * The statistics as their page shows them.
 *
 * @param sentence since when it is counted, and what was taken over
 */
public record StatisticsView(
        List<Figure> figures,
        String sentence,
        List<Bar> months,
        List<Bar> days,
        String monthsFinding,
        String daysFinding,
        List<Read> most) {

    /** The width of the longest bar. */
    public static final int WIDTH = 400;

    /** A month or a day with its visits. */
    public record Bar(String name, long visits, int width) {}

    /** A page that was read. */
    public record Read(String title, String href, long visits) {}
}
