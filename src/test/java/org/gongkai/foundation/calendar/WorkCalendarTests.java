package org.gongkai.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkCalendarTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final LocalDate BEFORE_SPRING_FESTIVAL = LocalDate.of(2026, 2, 12);

    @Test
    void springFestivalIsNoWorkdayAndItsMakeUpSaturdayIs() {
        assertThat(CALENDAR.day(LocalDate.of(2026, 2, 17)).isHoliday()).isTrue();
        assertThat(CALENDAR.day(LocalDate.of(2026, 2, 14)).isMakeUp()).isTrue();
    }

    @Test
    void twentyWorkdaysOverSpringFestivalEndInMarch() {
        // by hand: 13, 14 (make-up), then 24–27 Feb, 28 Feb (make-up), 2–6, 9–13, 16–18 March
        assertThat(CALENDAR.plusWorkdays(BEFORE_SPRING_FESTIVAL, 20)).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    void ordinaryWeekendsRest() {
        assertThat(CALENDAR.isWorkday(LocalDate.of(2026, 3, 14))).isFalse();
        assertThat(CALENDAR.isWorkday(LocalDate.of(2026, 3, 13))).isTrue();
    }

    @Test
    void aYearWithoutNoticeIsNotAnnounced() {
        assertThat(CALENDAR.isAnnounced(Year.of(2026))).isTrue();
        assertThat(CALENDAR.isAnnounced(Year.of(2027))).isFalse();
    }

    @Property
    void countingBackGivesWhatWasCounted(
            @ForAll @IntRange(max = 6000) int offset, @ForAll @IntRange(max = 120) int days) {
        var from = LocalDate.of(2007, 1, 1).plusDays(offset);
        var end = CALENDAR.plusWorkdays(from, days);
        assertThat(CALENDAR.workdaysBetween(from, end)).isEqualTo(days);
        assertThat(days == 0 || CALENDAR.isWorkday(end)).isTrue();
    }
}
