package org.gongkai.foundation.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GongkaiTest
class UnitSheetsModuleTests {

    @Autowired
    private UnitSheets sheets;

    @Autowired
    private UnitDirectory directory;

    @Test
    void anExportComesBackInWithNothingToChange() {
        for (var file : new byte[][] {sheets.workbook(), sheets.csv().getBytes(StandardCharsets.UTF_8)}) {
            var outcome = sheets.enter(file, true, "test");
            assertThat(outcome.problems()).isEmpty();
            assertThat(outcome.unchanged())
                    .isEqualTo(outcome.rows())
                    .isEqualTo(directory.all().size());
        }
    }

    @Test
    void aPreviewSaysWhatWouldHappenAndChangesNothing() {
        var outcome = sheets.enter(csv("t-preview,示例试读单位,其他公共机构,qzf"), true, "test");
        assertThat(outcome.established()).isEqualTo(1);
        assertThat(directory.byCode("t-preview")).isEmpty();
    }

    @Test
    void oneWrongRowKeepsAllOthersOut() {
        var outcome = sheets.enter(
                csv("t-good,示例好单位,其他公共机构,qzf\nt-bad,示例坏单位,其他公共机构,nowhere\nmzj,新城区民政局,镇,qzf"), false, "test");
        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.problems())
                .extracting(SheetOutcome.Problem::row, SheetOutcome.Problem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "上级代码"), org.assertj.core.groups.Tuple.tuple(4, "类别"));
        assertThat(directory.byCode("t-good")).isEmpty();
    }

    @Test
    void aUnitMayStandBeforeTheOneAboveIt() {
        var outcome = sheets.enter(csv("t-child,示例下级单位,其他公共机构,t-parent\nt-parent,示例上级单位,其他公共机构,qzf"), false, "test");
        assertThat(outcome.problems()).isEmpty();
        var parent = directory.byCode("t-parent").orElseThrow();
        assertThat(directory.children(parent.id())).extracting(Unit::code).containsExactly("t-child");
    }

    @Test
    void aFileFromAChineseDesktopIsReadInItsOwnEncoding() {
        var file = "代码,名称,类别,上级代码\nt-gbk,示例国标编码单位,其他公共机构,qzf\n".getBytes(Charset.forName("GB18030"));
        assertThat(sheets.enter(file, true, "test").changes())
                .extracting(SheetOutcome.Change::name)
                .containsExactly("示例国标编码单位");
    }

    @Test
    void theWordOfDocumentNumbersIsAColumnThatMayLack() {
        var head = "代码,名称,类别,上级代码,机关代字\n";
        var file = head + "t-word,示例代字单位,其他公共机构,qzf,示例代公开\n";
        assertThat(sheets.enter(file.getBytes(StandardCharsets.UTF_8), false, "test")
                        .problems())
                .isEmpty();
        assertThat(directory.byCode("t-word")).map(Unit::documentWord).contains("示例代公开");
        assertThat(sheets.csv()).contains("机关代字").contains("示例代公开");
        assertThat(sheets.enter(csv("t-word,示例代字单位,其他公共机构,qzf"), false, "test").unchanged())
                .as("a sheet without the column leaves it")
                .isEqualTo(1);
        var twice = head + "t-twice,示例重字单位,其他公共机构,qzf,示例代公开\n";
        assertThat(sheets.enter(twice.getBytes(StandardCharsets.UTF_8), false, "test")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo("机关代字");
                    assertThat(problem.message()).contains("示例代字单位");
                });
        var bad = head + "t-bad-word,示例错字单位,其他公共机构,qzf,公开〔2026〕\n";
        assertThat(sheets.enter(bad.getBytes(StandardCharsets.UTF_8), true, "test")
                        .ok())
                .isFalse();
    }

    @Test
    void aFileWithoutAHeadingIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> sheets.enter("x,y\n1,2\n".getBytes(StandardCharsets.UTF_8), true, "test"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("代码");
    }

    @Test
    void aBrokenWorkbookIsRefusedWithWhatToDo() {
        assertThatThrownBy(
                        () -> sheets.enter("PK\u0003\u0004 not a zip".getBytes(StandardCharsets.UTF_8), true, "test"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("XLSX");
    }

    private static byte[] csv(String rows) {
        return ("代码,名称,类别,上级代码\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
