package org.gongkai.foundation.design.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @Test
    void whatIsWrittenIsReadAgainAsItWas() throws IOException {
        var table = new CsvTable()
                .row("名称", "说明", "件数", "日期", "空")
                .row("甲,乙", "他说\"好\"\n第二行", -3L, LocalDate.of(2026, 3, 2), null);
        assertThat(table.bytes())
                .startsWith(0xEF, 0xBB, 0xBF)
                .isEqualTo(table.toString().getBytes(StandardCharsets.UTF_8));
        try (var rows =
                CSVFormat.RFC4180.parse(new StringReader(table.toString().substring(1)))) {
            assertThat(rows.getRecords())
                    .extracting(row -> row.toList())
                    .containsExactly(
                            java.util.List.of("名称", "说明", "件数", "日期", "空"),
                            java.util.List.of("甲,乙", "他说\"好\"\n第二行", "-3", "2026-03-02", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 471", "-2+3", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://example.org\")"})
    void noTextIsAFormula(String text) throws IOException {
        try (var rows = CSVFormat.RFC4180.parse(
                new StringReader(new CsvTable().row(text).toString().substring(1)))) {
            assertThat(rows.getRecords().getFirst().get(0)).isEqualTo("'" + text);
        }
    }

    @Test
    void aLoneMarkIsNoFormula() {
        assertThat(new CsvTable().row("-", "=").toString()).isEqualTo("\uFEFF-,=\r\n");
    }
}
