package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.foundation.design.export.CsvTable;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** The list behind a number as CSV (导出). */
@Component
class DutyFile {

    private static final int PORTION = 500;

    private final Duties duties;
    private final DutyWords words;
    private final UnitDirectory units;
    private final ListRegister lists;

    DutyFile(Duties duties, DutyWords words, UnitDirectory units, ListRegister lists) {
        this.duties = duties;
        this.words = words;
        this.units = units;
        this.lists = lists;
    }

    byte[] of(DutyAsk ask) {
        var filter = ask.filter(duties, units, lists);
        var table = new CsvTable().row((Object[]) say("duties.csv.columns").split("，"));
        for (long from = 0; ; from += PORTION) {
            var portion = duties.list(filter, from, PORTION);
            var lines = words.lines(portion);
            for (int i = 0; i < portion.size(); i++) {
                row(table, portion.get(i), lines.get(i));
            }
            if (portion.size() < PORTION) {
                return table.bytes();
            }
        }
    }

    private static void row(CsvTable table, Duty duty, DutyLine line) {
        table.row(
                duty.id(),
                line.title(),
                line.matter(),
                line.unit(),
                line.why(),
                duty.fromOn(),
                line.due(),
                line.done(),
                line.state(),
                line.distance(),
                duty.document(),
                line.explanation(),
                duty.explanation() == null ? null : duty.explanation().until(),
                duty.explanation() == null ? null : duty.explanation().on());
    }
}
