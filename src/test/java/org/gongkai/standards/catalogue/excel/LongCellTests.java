package org.gongkai.standards.catalogue.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gongkai.FuzzZip;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;

/** Files that unpack into a cell longer than any spreadsheet allows. */
class LongCellTests {

    @Test
    void aCellWithoutEndIsRefusedBeforeItFillsTheMemory() {
        assertThatThrownBy(() -> new XlsxGrids(file(2_000_000)).read())
                .isInstanceOfSatisfying(
                        NotReadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(NotReadable.Reason.TOO_LARGE));
    }

    @Test
    void theLongestCellThatThereIsIsRead() throws NotReadable {
        assertThat(new XlsxGrids(file(32_767)).read().getFirst().text(0, 0)).hasSize(32_767);
    }

    private static byte[] file(int length) {
        var main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
        var links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = Map.of(
                "xl/workbook.xml",
                "<workbook " + main + " xmlns:r='" + links
                        + "'><sheets><sheet name='a' r:id='s1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='s1'"
                        + " Type='" + links + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "");
        var sheet = "<worksheet " + main + "><sheetData><row><c t='str'><v>" + "a".repeat(length)
                + "</v></c></row></sheetData></worksheet>";
        return FuzzZip.with(parts, "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    }
}
