package org.gongkai.disclosure.duties.web;

import java.util.List;
import org.gongkai.foundation.design.Day;

/**
 * One duty, explained.
 *
 * @param counting address where its days are counted one by one, or empty
 * @param ruler the days from the first to the last, empty when there are none or too many
 * @param said when the unit said what it says, or empty
 * @param document title of what fulfilled it, or empty
 */
public record DutyView(
        DutyLine line,
        List<String> sentences,
        String counting,
        String document,
        String documentHref,
        String said,
        List<Day> ruler) {}
