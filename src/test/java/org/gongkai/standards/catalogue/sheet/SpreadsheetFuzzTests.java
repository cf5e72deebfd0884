package org.gongkai.standards.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.gongkai.FuzzZip;

/** Spreadsheets that no program wrote: each is read or refused, and nothing of it is larger than a list can be. */
class SpreadsheetFuzzTests {

    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Map<String, String> PARTS = Map.of(
            "_rels/.rels",
            links("<Relationship Id='r1' Type='" + LINKS + "/officeDocument' Target='xl/workbook.xml'/>"),
            "xl/_rels/workbook.xml.rels",
            links("<Relationship Id='s1' Type='" + LINKS + "/worksheet' Target='worksheets/sheet1.xml'/>"
                    + "<Relationship Id='t1' Type='" + LINKS + "/sharedStrings' Target='sharedStrings.xml'/>"
                    + "<Relationship Id='f1' Type='" + LINKS + "/styles' Target='styles.xml'/>"),
            "xl/workbook.xml",
            "<workbook " + MAIN + " xmlns:r='" + LINKS + "'><sheets><sheet name='a' r:id='s1'/></sheets></workbook>",
            "xl/sharedStrings.xml",
            "<sst " + MAIN + "><si><t>序号</t></si><si><t>事项</t></si></sst>",
            "xl/styles.xml",
            "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId='170' formatCode='yyyy\"年\"m\"月\"'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>",
            "xl/worksheets/sheet1.xml",
            "<worksheet " + MAIN + "><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>");

    /** The first line of the input names the part of the workbook whose content follows. */
    @FuzzTest(maxDuration = "10m")
    void xlsx(byte[] bytes) {
        read(FuzzZip.with(PARTS, "xl/worksheets/sheet1.xml", bytes), "a.xlsx");
    }

    @FuzzTest(maxDuration = "10m")
    void xls(byte[] bytes) {
        read(bytes, "a.xls");
    }

    @FuzzTest(maxDuration = "10m")
    void csv(byte[] bytes) {
        read(bytes, "a.csv");
    }

    private static void read(byte[] bytes, String name) {
        try {
            var book = BookReader.read(bytes, name);
            assertThat(book.grids()).isNotEmpty().allSatisfy(grid -> {
                assertThat(grid.rows().size()).isLessThanOrEqualTo(200_000);
                assertThat(grid.width()).isLessThanOrEqualTo(16_384);
                assertThat(grid.rows()).noneMatch(row -> row.texts().stream().allMatch(String::isEmpty));
            });
        } catch (NotReadable refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static String links(String links) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + links
                + "</Relationships>";
    }
}
