package org.gongkai.disclosure.requests.desk;

import java.util.List;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;

/**
 * The requests of a desk by what presses (依申请公开工作台).
 *
 * @param sentence of the day
 * @param over whether those that are over are shown
 * @param paging the pages of those that are over
 */
public record DeskList(
        String sentence, List<Day> ruler, String summary, List<Group> groups, boolean over, Paging paging) {

    /** Requests of one urgency. */
    public record Group(String id, String heading, String count, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One request.
     *
     * @param who the applicant, masked
     * @param until the last day in words, empty where none is known
     * @param waiting for whom it waits
     */
    public record Row(
            String href,
            String number,
            String wanted,
            String who,
            String body,
            Tone tone,
            String when,
            String until,
            String waiting) {}

    public DeskList {
        ruler = List.copyOf(ruler);
        groups = List.copyOf(groups);
    }
}
