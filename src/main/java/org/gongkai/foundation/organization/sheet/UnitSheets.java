package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.export.CsvTable;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes sheets of units in and gives them out (单位表). */
@Component
public class UnitSheets {

    private final UnitDirectory directory;
    private final RowReading reading;
    private final TransactionTemplate transaction;

    UnitSheets(UnitDirectory directory, RowReading reading, TransactionTemplate transaction) {
        this.directory = directory;
        this.reading = reading;
        this.transaction = transaction;
    }

    /**
     * Enters every row of a file, or none: a preview and a file with a fault are really entered and then rolled back, so what
     * the preview says is what will happen.
     */
    public SheetOutcome enter(byte[] file, boolean preview, String by) {
        var rows = SheetReader.read(file);
        var told = new AtomicReference<SheetOutcome>();
        transaction.executeWithoutResult(status -> {
            var tally = new Tally(preview, rows.size());
            for (var row : Order.parentsFirst(rows, tally)) {
                try {
                    reading.enter(row, by, tally);
                } catch (Refused refused) {
                    tally.problem(row, refused);
                }
            }
            if (preview || tally.hasProblems()) {
                status.setRollbackOnly();
            }
            told.set(tally.outcome());
        });
        return told.get();
    }

    /** All living units as an Excel workbook, one sheet a level of units. */
    public byte[] workbook() {
        return SheetWriter.workbook(rows());
    }

    /** All living units as CSV in UTF-8 with a mark of byte order, which Excel needs. */
    public String csv() {
        var table = new CsvTable().row(SheetWriter.headings());
        rows().forEach(table::row);
        return table.toString();
    }

    private List<List<String>> rows() {
        return directory.all().stream()
                .map(unit -> List.of(
                        unit.code(),
                        unit.name(),
                        unit.shortName(),
                        say("organization.kind." + unit.kind()),
                        parentCode(unit.parent()),
                        unit.creditCode(),
                        unit.address(),
                        unit.hours(),
                        unit.phone(),
                        unit.functions(),
                        Integer.toString(unit.order()),
                        unit.validFrom().toString(),
                        unit.documentWord()))
                .toList();
    }

    private String parentCode(@Nullable UnitId parent) {
        return parent == null ? "" : directory.find(parent).map(Unit::code).orElse("");
    }
}
