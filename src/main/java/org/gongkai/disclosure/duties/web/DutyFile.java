package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** The list behind a number as CSV in UTF-8 with byte order mark (导出). */
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
        var text = new StringBuilder("\uFEFF");
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord((Object[]) say("duties.csv.columns").split("，"));
            for (long from = 0; ; from += PORTION) {
                var portion = duties.list(filter, from, PORTION);
                var lines = words.lines(portion);
                for (int i = 0; i < portion.size(); i++) {
                    row(table, portion.get(i), lines.get(i));
                }
                if (portion.size() < PORTION) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(CSVPrinter table, Duty duty, DutyLine line) throws IOException {
        table.printRecord(
                duty.id(),
                text(line.title()),
                text(line.matter()),
                text(line.unit()),
                line.why(),
                duty.fromOn(),
                line.due(),
                line.done(),
                line.state(),
                line.distance(),
                duty.document(),
                text(line.explanation()),
                duty.explanation() == null ? null : duty.explanation().until(),
                duty.explanation() == null ? null : duty.explanation().on());
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String text(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
