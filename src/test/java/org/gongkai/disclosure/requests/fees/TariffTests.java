package org.gongkai.disclosure.requests.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国办函〔2020〕109号. */
class TariffTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Tariff ITEMS = Tariff.inForce(TariffKind.ITEM, DAY);
    private static final Tariff PAGES = Tariff.inForce(TariffKind.PAGE, DAY);

    @ParameterizedTest
    @CsvSource({
        "0,0", "1,0", "10,0", "11,100", "30,2000", "31,2200", "35,3000", "40,4000", "41,4300", "45,5500", "51,7400"
    })
    void itemsOfOneMonthCost(int items, int yuan) {
        assertThat(ITEMS.total(items)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "30,0", "31,10", "100,700", "101,720", "200,2700", "201,2740", "250,4700"})
    void pagesCost(int pages, int yuan) {
        assertThat(PAGES.total(pages)).isEqualTo(yuan);
    }

    @Property(tries = 200)
    void oneByOneCostsWhatAllAtOnceCosts(
            @ForAll @IntRange(max = 120) int before, @ForAll @IntRange(max = 120) int more) {
        assertThat(ITEMS.after(before, more)).isEqualTo(ITEMS.total(before + more) - ITEMS.total(before));
        assertThat(PAGES.after(before, more)).isEqualTo(PAGES.total(before + more) - PAGES.total(before));
    }

    @Property(tries = 200)
    void moreNeverCostsLessAndEachItemAtLeastTheOneBefore(@ForAll @IntRange(max = 400) int count) {
        assertThat(ITEMS.total(count + 1)).isGreaterThanOrEqualTo(ITEMS.total(count));
        assertThat(ITEMS.after(count + 1, 1)).isGreaterThanOrEqualTo(ITEMS.after(count, 1));
        assertThat(PAGES.after(count + 1, 1)).isGreaterThanOrEqualTo(PAGES.after(count, 1));
    }

    @Property(tries = 200)
    void whatTheLetterListsAddsUp(
            @ForAll @IntRange(max = 100) int before, @ForAll @IntRange(min = 1, max = 300) int more) {
        for (var tariff : new Tariff[] {ITEMS, PAGES}) {
            var charges = tariff.charges(before, more);
            assertThat(charges.stream().mapToInt(Charge::sum).sum()).isEqualTo(tariff.after(before, more));
            assertThat(charges.stream().mapToInt(Charge::count).sum()).isEqualTo(more);
        }
    }

    @ParameterizedTest
    @CsvSource({"ITEM", "PAGE"})
    void beforeTheTariffNothingWasCharged(TariffKind kind) {
        assertThat(Tariff.inForce(kind, LocalDate.of(2020, 12, 31)).total(100)).isZero();
        assertThat(Tariff.inForce(kind, LocalDate.of(2021, 1, 1)).total(100)).isPositive();
    }
}
