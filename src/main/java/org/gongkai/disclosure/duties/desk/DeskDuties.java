package org.gongkai.disclosure.duties.desk;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.duties.web.DutyLine;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Faults;

/**
 * What a desk shows of duties.
 *
 * @param sentence the day in one sentence
 * @param ruler the working days of three weeks with what ends on them
 * @param rulerSummary the same in words
 * @param units those the person may note for, code to name
 * @param unit code of the one chosen
 * @param matters of that unit, number to title
 */
public record DeskDuties(
        String sentence,
        List<Day> ruler,
        String rulerSummary,
        List<Group> groups,
        Map<String, String> units,
        String unit,
        Map<String, String> matters,
        NoteForm form,
        Faults faults) {

    /** Duties that stand alike. */
    public record Group(String id, String heading, String count, List<Row> rows) {}

    /**
     * One duty and what can be done with it.
     *
     * @param write where its document is begun
     * @param when how near the last day is
     * @param explain where the unit says why it is late, or empty
     * @param counting where its days are counted one by one, or empty
     * @param drop where its note is taken back, or empty
     */
    public record Row(DutyLine line, String when, String write, String explain, String counting, String drop) {}
}
