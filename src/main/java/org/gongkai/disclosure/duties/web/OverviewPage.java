package org.gongkai.disclosure.duties.web;

import java.util.List;
import org.gongkai.disclosure.duties.asking.StretchChoice;
import org.gongkai.disclosure.duties.charts.MonthChart;
import org.gongkai.disclosure.duties.charts.Share;
import org.gongkai.disclosure.duties.charts.Spark;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Step;

/**
 * How the whole district stands (全区公开情况).
 *
 * @param sentence when it was computed and from what
 * @param finding what the bars of the units show
 * @param oldest what has been missing for longest
 * @param missing what to ask for all that is missing
 */
public record OverviewPage(
        String sentence,
        StretchChoice stretch,
        List<Figure> figures,
        MonthChart months,
        List<Share> units,
        String finding,
        List<Step> oldest,
        String missing,
        List<Spark> fields,
        int target,
        String csv) {}
