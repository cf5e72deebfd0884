package org.gongkai.foundation.organization.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gongkai.FuzzZip;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

class SheetBombTests {

    @Test
    void aFileThatUnpacksToFarMoreThanAllUnitsIsRefusedInASentence() {
        var bomb = FuzzZip.of(Map.of("xl/workbook.xml", new byte[40 * 1024 * 1024]));
        assertThatThrownBy(() -> SheetReader.read(bomb))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.sentence())
                                .contains("分几次"));
    }

    @Test
    void aContainerWithoutAWorkbookIsRefusedInASentence() {
        var other = FuzzZip.of(Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> SheetReader.read(other)).isInstanceOf(Refused.class);
    }

    @Test
    void entitiesThatMultiplyAreRefusedInASentence() {
        var laughs = "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><workbook>&d;</workbook>";
        var file = FuzzZip.of(Map.of(
                "[Content_Types].xml",
                ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                                + " PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet.main+xml'/></Types>")
                        .getBytes(StandardCharsets.UTF_8),
                "_rels/.rels",
                ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                                + " Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8),
                "xl/workbook.xml",
                laughs.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> SheetReader.read(file)).isInstanceOf(Refused.class);
    }
}
