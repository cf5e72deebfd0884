package org.gongkai.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitChronicle.Happening;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GongkaiTest
class UnitRegisterModuleTests {

    private static final UnitFacts UNTOLD = new UnitFacts("", "", "", "", "", 900);
    private static final LocalDate PAST = LocalDate.of(2020, 1, 1);

    @Autowired
    private UnitRegister register;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private UnitChronicle chronicle;

    @Autowired
    private Clock clock;

    @Test
    void theSampleDistrictHasItsThreeLevels() {
        assertThat(directory.lead()).map(Unit::name).contains("新城区人民政府");
        assertThat(directory.all())
                .filteredOn(unit -> List.of(UnitKind.TOWN, UnitKind.SUBDISTRICT).contains(unit.kind())
                        || unit.code().equals("150102400"))
                .hasSize(13);
        assertThat(directory.all())
                .filteredOn(unit -> unit.level() == UnitLevel.VILLAGE_AND_COMMUNITY
                        && unit.code().startsWith("150102"))
                .hasSize(90);
    }

    @Test
    void aRenamedUnitIsFoundByItsFormerName() {
        assertThat(directory.named("新城区工商行政管理局", today())).map(Unit::name).contains("新城区市场监督管理局");
        var market = directory.byCode("scjg").orElseThrow();
        assertThat(directory.find(market.id(), LocalDate.of(2010, 5, 1)))
                .map(Unit::name)
                .contains("新城区工商行政管理局");
        assertThat(chronicle.of(market.id()))
                .extracting(UnitChronicle.Entry::happening)
                .containsExactly(Happening.RENAMED, Happening.ESTABLISHED);
    }

    @Test
    void aMergedUnitLeadsToTheOneThatCarriesOn() {
        assertThat(directory.named("区老龄办", today())).map(Unit::code).contains("mzj");
        var elderly = directory.byCode("llb").orElseThrow();
        assertThat(directory.all()).doesNotContain(elderly);
        assertThat(directory.ended()).contains(elderly);
        assertThat(directory.successors(elderly.id())).extracting(Unit::code).containsExactly("mzj");
    }

    @Test
    void aRenamingThatLiesAheadTakesEffectByItself() {
        var unit = establish("t-ahead", "示例将改名的单位");
        var ahead = today().plusDays(30);
        register.enter(new UnitAct.Rename(unit, ahead, new UnitName("示例改名后的单位", ""), ""), "test");
        assertThat(directory.find(unit)).map(Unit::name).contains("示例将改名的单位");
        assertThat(directory.find(unit, ahead)).map(Unit::name).contains("示例改名后的单位");
    }

    @Test
    void aWordOfDocumentNumbersHoldsFromItsDayOn() {
        var unit = establish("t-wordy", "示例换代字的单位");
        var ahead = today().plusDays(20);
        var facts = new UnitFacts("", "", "", "", "", "示例换字公开", 900);
        register.enter(new UnitAct.Correct(unit, ahead, facts, ""), "test");
        assertThat(directory.find(unit)).map(Unit::documentWord).contains("");
        assertThat(directory.find(unit, ahead)).map(Unit::documentWord).contains("示例换字公开");
    }

    @Test
    void aSplitUnitLeadsToAllItsSuccessors() {
        var whole = establish("t-whole", "示例合署单位");
        var one = establish("t-one", "示例分设一");
        var two = establish("t-two", "示例分设二");
        register.enter(new UnitAct.Split(whole, today(), List.of(one, two), "示例依据"), "test");
        assertThat(directory.successors(whole)).extracting(Unit::id).containsExactlyInAnyOrder(one, two);
        assertThat(chronicle.of(whole).getFirst().happening()).isEqualTo(Happening.SPLIT);
        assertThat(chronicle.of(one).getFirst().happening()).isEqualTo(Happening.TOOK_OVER);
    }

    @Test
    void aUnitWithUnitsBelowCannotEnd() {
        var town = directory.byCode("150102101").orElseThrow();
        assertThatThrownBy(() -> register.enter(new UnitAct.Abolish(town.id(), today(), ""), "test"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("11");
        assertThat(directory.byCode("150102101").orElseThrow().validTo()).isNull();
    }

    @Test
    void theDistrictGovernmentStaysOnTop() {
        var top = directory.lead().orElseThrow();
        var civil = directory.byCode("mzj").orElseThrow();
        assertThatThrownBy(() -> register.enter(new UnitAct.Move(top.id(), today(), civil.id(), ""), "test"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void noUnitStandsUnderItself() {
        var upper = establish("t-upper", "示例上级");
        var lower = register.enter(
                new UnitAct.Establish(PAST, "t-lower", new UnitName("示例下级", ""), UnitKind.OTHER, upper, UNTOLD, ""),
                "test");
        assertThatThrownBy(() -> register.enter(new UnitAct.Move(upper, today(), lower, ""), "test"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void twoLivingUnitsNeverBearOneName() {
        assertThatThrownBy(() -> establish("t-twin", "新城区民政局")).isInstanceOf(Refused.class);
    }

    @Test
    void aCodeIsNeverUsedTwice() {
        assertThatThrownBy(() -> establish("llb", "示例另一个老龄办")).isInstanceOf(Refused.class);
    }

    @Test
    void whoeverIsSlowerIsToldWhoWasFaster() {
        var unit = establish("t-race", "示例争用单位");
        int seen = register.edition(unit);
        var rename = new UnitAct.Rename(unit, today(), new UnitName("示例争用单位甲", ""), "");
        register.enter(rename, unit, seen, "gongkaiban");
        var late = new UnitAct.Rename(unit, today(), new UnitName("示例争用单位乙", ""), "");
        assertThatThrownBy(() -> register.enter(late, unit, seen, "test"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("gongkaiban");
    }

    private UnitId establish(String code, String name) {
        var top = directory.lead().orElseThrow().id();
        return register.enter(
                new UnitAct.Establish(PAST, code, new UnitName(name, ""), UnitKind.OTHER, top, UNTOLD, ""), "test");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
