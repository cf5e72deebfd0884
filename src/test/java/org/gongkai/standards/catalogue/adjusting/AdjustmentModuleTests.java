package org.gongkai.standards.catalogue.adjusting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.chronicle.ChangeRecord;
import org.gongkai.standards.catalogue.comparing.ChangedCell;
import org.gongkai.standards.catalogue.comparing.ComparisonRoom;
import org.gongkai.standards.catalogue.comparing.Kind;
import org.gongkai.standards.catalogue.export.ComparisonFile;
import org.gongkai.standards.catalogue.office.EditionOffice;
import org.gongkai.standards.catalogue.office.ImportDesk;
import org.gongkai.standards.catalogue.office.ImportFile;
import org.gongkai.standards.catalogue.reading.Mapping;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GongkaiTest
class AdjustmentModuleTests {
    private static final String LIST = "shoufei";
    private static final String HEADER = "序号,项目编码,收费项目,收费依据,执收单位,收费标准\n";
    /** Two portions of those in which rows are written and duties reckoned, and a part of a third. */
    private static final int LONG = 1_102;

    private static final Actor OFFICE = new Actor(
            new PersonId(1),
            "office",
            "公开办",
            null,
            Set.of(new Grant(Role.OPENNESS_OFFICE, null)),
            Set.of(Scope.values()));

    @Autowired
    private AdjustmentOffice adjustments;

    @Autowired
    private ComparisonRoom comparisons;

    @Autowired
    private ChangeRecord record;

    @Autowired
    private EditionOffice office;

    @Autowired
    private ImportDesk imports;

    @Autowired
    private ListRegister register;

    @Test
    void eachMatterIsToldOnceByWhatBecameOfIt() throws Exception {
        int from = forced(
                "1,K1,甲费,《价格法》,区财政局,1元\n2,K2,乙费,《价格法》,区财政局,2元\n3,K3,丙费,《价格法》,区财政局,3元\n4,K4,丁费,《价格法》,区财政局,4元\n5,K5,戊费,《价格法》,区财政局,5元\n");
        int to = forced(
                "1,K1,甲费,《价格法》,区财政局,=9元\n2,K2,乙费,《价格法》,区司法局,2元\n4,K3,丙费,《价格法》,区财政局,3元\n5,K5,戊费,《价格法》,区财政局,5元\n6,K6,己费,《价格法》,区财政局,6元\n");
        var comparison = comparisons.compare(LIST, from, to, false);
        assertThat(comparison.counts())
                .isEqualTo(Map.of(
                        Kind.ADDED, 1L, Kind.CHANGED, 1L, Kind.MOVED, 1L, Kind.REMOVED, 1L, Kind.RENUMBERED, 1L));
        assertThat(comparison.same()).isEqualTo(1);
        assertThat(comparison.changes().get(1).cells())
                .extracting(ChangedCell::heading, ChangedCell::before, ChangedCell::now)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("收费标准", "1元", "=9元"));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ComparisonFile.of(comparison)))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("汇总", "新增", "修改", "划转", "取消", "重新编号");
            var now = book.getSheet("修改").getRow(2);
            var cell = now.getCell(now.getLastCellNum() - 1);
            assertThat(cell.getStringCellValue()).isEqualTo("=9元");
            assertThat(cell.getCellStyle().getFillForegroundColorColor()).isNotNull();
        }
        var entry = record.of(LIST, 1, 0).getFirst();
        assertThat(entry.figures()).contains("新增 1 项", "划转 1 项");
        assertThat(entry.former()).isEqualTo(from);
    }

    @Test
    void anAdjustmentChangesOneMatterAndIsRecordedWithReasonAndBasis() {
        forced("1,K1,甲费,《价格法》,区财政局,1元\n2,K2,乙费,《价格法》,区财政局,2元\n");
        var first = matters().getFirst();
        var draft = adjust(AdjustmentKind.MOVED, first, "区司法局");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> adjust(AdjustmentKind.CANCELLED, first, ""))
                .withMessageContaining(Integer.toString(draft.number()));
        force(draft);
        assertThat(matters())
                .extracting(matter -> matter.subjects().getFirst().name())
                .containsExactly("区司法局", "区财政局");
        var entry = record.of(LIST, 1, 0).getFirst();
        assertThat(entry.kind()).isEqualTo(AdjustmentKind.MOVED);
        assertThat(entry.reason()).isEqualTo("机构改革");
        assertThat(entry.basis()).isEqualTo("示例文件");
        assertThat(entry.figures()).isEqualTo("划转 1 项");
    }

    @Test
    void anAdjustmentDraftedBeforeAnotherUndoesNothingOfIt() {
        forced("1,K1,甲费,《价格法》,区财政局,1元\n2,K2,乙费,《价格法》,区财政局,2元\n");
        var matters = matters();
        var one = adjust(AdjustmentKind.MOVED, matters.get(0), "区司法局");
        var other = adjust(AdjustmentKind.CANCELLED, matters.get(1), "");
        force(one);
        force(other);
        assertThat(matters()).hasSize(1);
        assertThat(matters().getFirst().subjects().getFirst().name()).isEqualTo("区司法局");
    }

    @Test
    void twoChangesOfOneMatterAreForAPersonToDecide() {
        forced("1,K1,甲费,《价格法》,区财政局,1元\n");
        var draft = adjust(AdjustmentKind.CANCELLED, matters().getFirst(), "");
        forced("1,K1,甲费,《价格法》,区财政局,7元\n");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> force(draft)).withMessageContaining("甲费");
        assertThat(matters()).hasSize(1);
        office.drop(LIST, draft.number(), OFFICE);
    }

    @Test
    void everyRowOfALongListIsCompared() {
        var rows = IntStream.rangeClosed(1, LONG)
                .mapToObj(n -> n + ",M" + n + ",收费" + n + ",《价格法》,区财政局," + n + "元\n")
                .toList();
        int from = forced(String.join("", rows));
        int to = forced(rows.stream().map(row -> row.replace("元", "圆")).collect(Collectors.joining()));
        var comparison = comparisons.compare(LIST, from, to, false);
        assertThat(comparison.counts())
                .isEqualTo(Map.of(
                        Kind.ADDED,
                        0L,
                        Kind.CHANGED,
                        (long) LONG,
                        Kind.MOVED,
                        0L,
                        Kind.REMOVED,
                        0L,
                        Kind.RENUMBERED,
                        0L));
        assertThat(comparison.same()).isZero();
        assertThat(comparison.changes())
                .allSatisfy(change -> assertThat(change.cells())
                        .extracting(ChangedCell::heading)
                        .containsExactly("收费标准"));
        forced("1,K1,甲费,《价格法》,区财政局,1元\n");
    }

    private CatalogueEdition adjust(AdjustmentKind kind, Matter matter, String subject) {
        var type = register.listType(LIST).orElseThrow();
        return adjustments.draft(
                type, new Adjustment(LIST, kind, matter.id(), Map.of(), subject, "机构改革", "示例文件", null), OFFICE);
    }

    private void force(CatalogueEdition edition) {
        office.force(LIST, edition.number(), null, OFFICE);
    }

    private int forced(String rows) {
        var file = new ImportFile(LIST, "", Mapping.NONE, "list.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
        var draft = imports.take(file, OFFICE);
        force(draft);
        return draft.number();
    }

    private List<Matter> matters() {
        return register.matters(MatterFilter.ofList(LIST), 1, 100).matters();
    }
}
