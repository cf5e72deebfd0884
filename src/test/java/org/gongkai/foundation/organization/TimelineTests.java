package org.gongkai.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.foundation.design.Refused;

class TimelineTests {

    private static final LocalDate BEGINNING = LocalDate.of(2002, 1, 1);

    @Property
    void onEveryDayOfItsLifeAUnitIsExactlyOneThing(
            @ForAll("gaps") List<Integer> gaps, @ForAll @IntRange(max = 4000) int day) {
        var life = renamedAfter(gaps);
        var asked = BEGINNING.plusDays(day);
        assertThat(life.versions().stream().filter(unit -> unit.existsOn(asked)))
                .hasSize(1);
    }

    @Property
    void whatWasTrueOnADayStaysTrueWhateverHappensLater(
            @ForAll("gaps") List<Integer> gaps, @ForAll @IntRange(min = 1, max = 400) int later) {
        var life = renamedAfter(gaps);
        var next = life.last().validFrom().plusDays(later);
        var longer = life.from(next, life.last().called(new UnitName("后来的名称", "")));
        for (var day = BEGINNING; day.isBefore(next); day = day.plusDays(37)) {
            assertThat(longer.at(day).map(Unit::name)).isEqualTo(life.at(day).map(Unit::name));
        }
        assertThat(longer.at(next).map(Unit::name)).contains("后来的名称");
    }

    @Property
    void anEndedUnitIsNothingFromThatDayOnAndCannotChange(
            @ForAll("gaps") List<Integer> gaps, @ForAll @IntRange(min = 1, max = 400) int later) {
        var life = renamedAfter(gaps);
        var end = life.last().validFrom().plusDays(later);
        var ended = life.endedOn(end);
        assertThat(ended.at(end)).isEmpty();
        assertThat(ended.at(end.minusDays(1))).isPresent();
        assertThatThrownBy(() -> ended.from(end.plusDays(1), ended.last())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ended.endedOn(end.plusDays(1))).isInstanceOf(Refused.class);
    }

    @Property
    void nothingIsSlippedInBeforeTheLastChange(
            @ForAll("gaps") List<Integer> gaps, @ForAll @IntRange(min = 1, max = 400) int earlier) {
        var life = renamedAfter(gaps);
        var day = life.last().validFrom().minusDays(earlier);
        assertThatThrownBy(() -> life.from(day, life.last()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(life.last().validFrom().toString());
    }

    @Property
    void aSecondChangeOnTheSameDayReplacesTheFirst(@ForAll("gaps") List<Integer> gaps) {
        var life = renamedAfter(gaps);
        var again = life.from(life.last().validFrom(), life.last().called(new UnitName("当天又改", "")));
        assertThat(again.versions()).hasSameSizeAs(life.versions());
        assertThat(again.last().name()).isEqualTo("当天又改");
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(1, 900).list().ofMaxSize(6);
    }

    private static Timeline renamedAfter(List<Integer> gaps) {
        var life = Timeline.beginning(first());
        int number = 1;
        for (int gap : gaps) {
            var day = life.last().validFrom().plusDays(gap);
            life = life.from(day, life.last().called(new UnitName("第" + number++ + "个名称", "")));
        }
        return life;
    }

    private static Unit first() {
        return new Unit(
                new UnitId(1),
                "mzj",
                "新城区民政局",
                "区民政局",
                UnitKind.DEPARTMENT,
                new UnitId(2),
                "",
                "",
                "",
                "",
                "",
                "",
                0,
                BEGINNING,
                null);
    }
}
