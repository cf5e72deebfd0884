package org.gongkai.disclosure.duties.desk;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.duties.web.DutyLine;
import org.gongkai.foundation.design.Faults;

/**
 * What a desk shows of duties.
 *
 * @param units those the person may note for, code to name
 * @param unit code of the one chosen
 * @param matters of that unit, number to title
 */
public record DeskDuties(
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
     * @param drop where its note is taken back, or empty
     */
    public record Row(DutyLine line, String write, String drop) {}
}
