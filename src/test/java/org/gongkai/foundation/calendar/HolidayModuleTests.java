package org.gongkai.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.calendar.reading.HolidayText;
import org.gongkai.foundation.calendar.tables.SpecialDays;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables of years, entered at the desk; years far from the others' days. */
@GongkaiTest
class HolidayModuleTests {

    @Autowired
    private HolidayDesk desk;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aDateOverAnUnknownYearIsProvisionalUntilItsTableIsEntered() {
        var from = LocalDate.of(2041, 4, 29);
        assertThat(calendar.deadline(from, Span.workdays(3)).provisional()).isTrue();
        assertThat(calendar.deadline(from, Span.workdays(3)).date()).isEqualTo("2041-05-02");
        enter(2041, "2041-05-01 劳动节 放假\n2041-05-02 劳动节 放假\n2041-05-03 劳动节 放假\n2041-05-11 劳动节 上班", true);
        var deadline = calendar.deadline(from, Span.workdays(3));
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.date()).isEqualTo("2041-05-07");
        assertThat(calendar.day(LocalDate.of(2041, 5, 11)).isMakeUp()).isTrue();
        assertThat(desk.changes()).first().satisfies(change -> {
            assertThat(change.year()).isEqualTo(2041);
            assertThat(change.days()).isEqualTo(4);
        });
    }

    @Test
    void daysAreAddedOrTheWholeYearIsReplaced() {
        enter(2043, "2043-01-01 元旦 放假", true);
        enter(2043, "2043-10-01 国庆节 放假", false);
        assertThat(calendar.specialDays(Year.of(2043))).hasSize(2);
        enter(2043, "2043-10-01 国庆节 放假\n2043-10-02 国庆节 放假", true);
        assertThat(calendar.specialDays(Year.of(2043)))
                .extracting(CalendarDay::name)
                .containsOnly("国庆节");
        assertThat(calendar.notices(Year.of(2043))).hasSize(1);
    }

    @Test
    void whatIsNotSettledOrNotTheirsIsNotEntered() {
        var office = staff.named("gongkaiban").orElseThrow();
        var clerk = staff.named("kexin").orElseThrow();
        var good = HolidayText.read(2045, "2045-10-01 国庆节 放假");
        var bad = HolidayText.read(2045, "一、国庆节：10月1日放假，共2天。");
        assertThatThrownBy(() -> desk.announce(clerk, good, true, "通知", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.announce(office, bad, true, "通知", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.announce(office, good, true, " ", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.announce(office, good, true, "通知", "gov.cn"))
                .isInstanceOf(Refused.class);
        assertThat(calendar.isAnnounced(Year.of(2045))).isFalse();
    }

    @Test
    void aNewStartANodeBesideAndAClockThatJumpsMakeNoDifference() {
        var time = new JumpingClock(clock);
        var other = new WorkCalendar(new SpecialDays(jdbc, time), time);
        var from = LocalDate.of(2046, 12, 28);
        enter(2047, "2047-01-01 元旦 放假\n2047-01-02 元旦 放假\n2047-01-05 元旦 上班", true);
        assertThat(other.deadline(from, Span.workdays(5)).provisional()).isTrue();
        time.jump(61);
        var here = calendar.deadline(from, Span.workdays(5));
        // 31 December, 3, 4, 5 (made up), 7 January
        assertThat(here.date()).isEqualTo("2047-01-07");
        for (long seconds : List.of(0L, -86_400L * 400, 86_400L * 800, -1L)) {
            time.jump(seconds);
            var there = other.deadline(from, Span.workdays(5));
            assertThat(there.date()).isEqualTo(here.date());
            assertThat(there.steps()).isEqualTo(here.steps());
            var fresh = new WorkCalendar(new SpecialDays(jdbc, time), time);
            assertThat(fresh.deadline(from, Span.workdays(5)).steps()).isEqualTo(here.steps());
        }
    }

    private void enter(int year, String lines, boolean whole) {
        desk.announce(staff.named("gongkaiban").orElseThrow(), HolidayText.read(year, lines), whole, "示例通知", "");
    }
}
