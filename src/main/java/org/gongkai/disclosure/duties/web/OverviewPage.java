package org.gongkai.disclosure.duties.web;

import java.util.List;
import org.gongkai.foundation.design.Figure;

/**
 * How the whole district stands (全区公开情况).
 *
 * @param sentence when it was computed and from what
 * @param oldest what has been missing for longest
 */
public record OverviewPage(
        String sentence,
        List<Figure> figures,
        MonthChart months,
        List<Share> units,
        List<DutyLine> oldest,
        List<Share> fields,
        String target) {}
