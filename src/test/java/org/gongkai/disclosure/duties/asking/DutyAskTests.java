package org.gongkai.disclosure.duties.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

class DutyAskTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void aQuarterIsThatOfTheCalendar() {
        assertThat(Stretch.QUARTER.days(TODAY)).contains(days("2026-10-01", "2026-12-31"));
        assertThat(Stretch.QUARTER.days(LocalDate.of(2026, 3, 31))).contains(days("2026-01-01", "2026-03-31"));
    }

    @Test
    void yearsAreWholeYears() {
        assertThat(Stretch.THIS_YEAR.days(TODAY)).contains(days("2026-01-01", "2026-12-31"));
        assertThat(Stretch.LAST_YEAR.days(TODAY)).contains(days("2025-01-01", "2025-12-31"));
    }

    @Test
    void twoDaysWithoutAWordAreAFreePeriod() {
        assertThat(within(Map.of("from", "2026-01-01")).stretch()).isEqualTo(Stretch.FREE);
        assertThat(within(Map.of()).stretch()).isEqualTo(Stretch.RECENT);
        assertThat(within(Map.of("period", "last-year", "from", "2026-01-01")).stretch())
                .isEqualTo(Stretch.LAST_YEAR);
    }

    @Test
    void everyAddressCarriesTheTimeAndNothingThatDoesNotCount() {
        var year = within(Map.of("period", "this-year", "from", "2020-01-01", "to", "2020-12-31"))
                .ofUnit("mzj");
        assertThat(year.with("state", "late")).isEqualTo("?unit=mzj&state=late&period=this-year");
        assertThat(year.overTime()).isEqualTo("?period=this-year");
        var free = within(Map.of("from", "2026-01-01", "to", "2026-06-30"));
        assertThat(free.overTime()).isEqualTo("?from=2026-01-01&to=2026-06-30");
        assertThat(within(Map.of()).overTime()).isEmpty();
    }

    @Test
    void anUnknownPeriodIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> within(Map.of("period", "soon")).stretch())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("this-year");
    }

    private static DutyAsk within(Map<String, String> asked) {
        return DutyAsk.within(asked);
    }

    private static Stretch.Days days(String from, String to) {
        return new Stretch.Days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
