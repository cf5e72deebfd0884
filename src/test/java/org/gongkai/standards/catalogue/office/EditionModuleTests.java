package org.gongkai.standards.catalogue.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.CatalogueCameIntoForce;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.export.XlsxFile;
import org.gongkai.standards.catalogue.reading.Mapping;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;

@GongkaiTest
class EditionModuleTests {
    private static final String LIST = "shoufei";
    private static final String HEADER = "序号,项目编码,收费项目,收费依据,执收单位,收费标准\n";

    private final ImportDesk desk;
    private final EditionOffice office;
    private final ListRegister register;
    private final UnitDirectory units;

    @org.springframework.beans.factory.annotation.Autowired
    EditionModuleTests(ImportDesk desk, EditionOffice office, ListRegister register, UnitDirectory units) {
        this.desk = desk;
        this.office = office;
        this.register = register;
        this.units = units;
    }

    @Test
    void comingIntoForceSupersedesTheEditionBeforeAndIsTold(Scenario scenario) {
        var before = register.inForce(LIST).orElseThrow();
        var draft = taken("1,SF-1,测试费甲,《价格法》,区财政局,10元\n");
        assertThat(draft.state()).isEqualTo(CatalogueEdition.State.DRAFT);

        scenario.stimulate(() -> office.force(LIST, draft.number(), null, Offices.OPENNESS_OFFICE))
                .andWaitForEventOfType(CatalogueCameIntoForce.class)
                .matching(event -> event.number() == draft.number())
                .toArrive();

        assertThat(register.inForce(LIST).orElseThrow().number()).isEqualTo(draft.number());
        assertThat(office.edition(LIST, before.number()).state()).isEqualTo(CatalogueEdition.State.SUPERSEDED);
    }

    @Test
    void aMatterKeepsItsIdentityByCodeByWordsAndWhenOnlyItsSubjectChanged() {
        forced("1,SF-1,测试费甲,《价格法》,区财政局,10元\n2,,测试费乙,《价格法》,区财政局,5元\n3,,测试费丙,《价格法》,区财政局,1元\n");
        var ids = ids();
        forced("3,,测试费丙,《价格法》,区司法局,1元\n9,SF-1,测试费甲（改名）,《价格法》,区财政局,12元\n2,,测试费乙,《价格法》,区财政局,6元\n");
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aMatterTakenOffTheListKeepsItsPage() {
        forced("1,SF-7,测试费庚,《价格法》,区财政局,10元\n");
        var gone = only().id();
        forced("1,SF-8,测试费辛,《价格法》,区财政局,10元\n");
        assertThat(register.matter(gone)).get().extracting(Matter::inForce).isEqualTo(false);
        assertThat(register.matter(only().id()))
                .get()
                .extracting(Matter::inForce)
                .isEqualTo(true);
    }

    @Test
    void anExportedListImportsWithoutADifference() {
        forced("1,SF-1,测试费甲,《价格法》（主席令第92号）,区财政局;各街道办事处,=10元\n");
        var file = XlsxFile.of(
                register.listType(LIST).orElseThrow(),
                "",
                register.matters(MatterFilter.ofList(LIST), 1, 100).matters());
        var preview = desk.preview(new ImportFile(LIST, "", Mapping.NONE, "list.xlsx", file), Offices.OPENNESS_OFFICE);
        assertThat(preview.difference()).isEqualTo(new Difference(0, 0, 0, 0, 0, 1));
    }

    @Test
    void oneContradictionKeepsTheWholeFileOut() {
        var list = "zhongdian-lingyu";
        var before = register.editions(list);
        var file = Offices.csv(list, "社会救助", "一级事项,公开内容,公开主体,主动,依申请\n甲,内容,区民政局,√,\n乙,内容,区民政局,√,√\n");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> desk.take(file, Offices.OPENNESS_OFFICE));
        assertThat(register.editions(list)).isEqualTo(before);
    }

    @Test
    void aFileOfOneFieldLeavesTheOtherFieldsAsTheyAre() {
        var list = "zhongdian-lingyu";
        var others = register.matters(MatterFilter.ofList(list), 1, 1_000).matters().stream()
                .filter(matter -> !matter.fieldName().equals("安全生产"))
                .map(Matter::id)
                .toList();
        var file = Offices.csv(list, "安全生产", "一级事项,公开内容,公开主体,公开时限\n检查,结果,区应急局,实时公开\n");
        var preview = desk.preview(file, Offices.OPENNESS_OFFICE);
        assertThat(preview.difference().same()).isEqualTo(others.size());
        assertThat(preview.difference().added()).isEqualTo(1);
    }

    @Test
    void theUnitThatKeepsAListPreparesItAndOnlyTheOpennessOfficeDecides() {
        var file = Offices.csv("zhengming", "", "证明名称,设定依据,索要单位\n测试证明,《行政许可法》,区司法局\n");
        var owner = Offices.clerkOf(units.byCode("sfj").orElseThrow().id());
        var stranger = Offices.clerkOf(units.byCode("mzj").orElseThrow().id());
        assertThat(desk.preview(file, owner).reading().matters()).hasSize(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> desk.preview(file, stranger));
        var number = register.inForce("zhengming").orElseThrow().number();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.force("zhengming", number, null, owner))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void noEditionComesIntoForceTomorrow() {
        var draft = taken("1,SF-1,测试费甲,《价格法》,区财政局,10元\n");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> office.force(LIST, draft.number(), LocalDate.of(2999, 1, 1), Offices.OPENNESS_OFFICE));
        office.drop(LIST, draft.number(), Offices.OPENNESS_OFFICE);
    }

    private CatalogueEdition taken(String rows) {
        return desk.take(Offices.csv(LIST, "", HEADER + rows), Offices.OPENNESS_OFFICE);
    }

    private void forced(String rows) {
        office.force(LIST, taken(rows).number(), null, Offices.OPENNESS_OFFICE);
    }

    private List<Long> ids() {
        return register.matters(MatterFilter.ofList(LIST), 1, 100).matters().stream()
                .map(matter -> matter.id().value())
                .toList();
    }

    private Matter only() {
        return register.matters(MatterFilter.ofList(LIST), 1, 100).matters().getFirst();
    }
}
