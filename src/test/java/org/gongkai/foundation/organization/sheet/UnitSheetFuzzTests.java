package org.gongkai.foundation.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.gongkai.FuzzText;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.export.CsvTable;

/** Files of units that no program wrote: rows or a refusal, and lines that survive being written and read. */
class UnitSheetFuzzTests {

    private static final List<String> WORDS =
            List.of(",", "\"", "\n", "\r\n", "\r", "=", "+", "-", "@", "\t", "'", "单位", "a", " ", "　", "\u0000", "𠮷");

    @FuzzTest(maxDuration = "10m")
    void units(byte[] bytes) {
        try {
            assertThat(SheetReader.read(bytes)).isNotEmpty();
        } catch (Refused refused) {
            assertThat(refused.sentence()).isNotBlank();
        }
    }

    /** Rows of text, written and read again, say the same; only what a formula would be carries a mark. */
    @FuzzTest(maxDuration = "10m")
    void lines(byte[] bytes) {
        var row = List.of(FuzzText.of(bytes, WORDS).replace("\r", ""), "end");
        var read = Csv.rows(new CsvTable().row(row).toString().substring(1));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst()).hasSize(2);
        assertThat(read.getFirst().getFirst()).endsWith(row.getFirst());
    }
}
