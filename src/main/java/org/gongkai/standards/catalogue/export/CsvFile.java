package org.gongkai.standards.catalogue.export;

import java.util.List;
import org.gongkai.foundation.design.export.CsvTable;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;

/** A list as CSV (清单导出). */
public final class CsvFile {
    private CsvFile() {}

    public static byte[] of(ListType type, List<Matter> matters) {
        var form = Form.of(type, matters);
        var table = new CsvTable()
                .row(form.columns().stream().map(Form.Column::label).toList());
        for (var matter : matters) {
            table.row(form.columns().stream()
                    .map(column -> column.cell().apply(matter))
                    .toList());
        }
        return table.bytes();
    }
}
