package org.gongkai.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which last days move when the table of a year arrives. */
class HolidaysAnnouncedTests {

    private static final WorkCalendar BEFORE = WorkCalendar.shipped();
    private static final HolidaysAnnounced NEXT = new HolidaysAnnounced(2027);

    @Test
    void aProvisionalDateMovesWhenTheTableArrives() {
        var deadline = BEFORE.deadline(LocalDate.of(2026, 12, 24), Span.workdays(10));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.date()).isEqualTo("2027-01-07");
        assertThat(NEXT.touches(deadline.from(), deadline.date())).isTrue();

        var after = with(List.of(
                rest(LocalDate.of(2027, 1, 1)), rest(LocalDate.of(2027, 1, 4)), rest(LocalDate.of(2027, 1, 5))));
        var anew = after.deadline(deadline.from(), deadline.span(), deadline.events(), deadline.extensions());
        assertThat(anew.provisional()).isFalse();
        assertThat(anew.date()).isEqualTo("2027-01-12");
    }

    @Test
    void whatStandsStillMayStillReachTheYear() {
        assertThat(NEXT.touches(LocalDate.of(2026, 3, 2), null)).isTrue();
        assertThat(NEXT.touches(LocalDate.of(2028, 3, 2), null)).isFalse();
    }

    @Property(tries = 500)
    void whatIsNotTouchedDoesNotMove(
            @ForAll @IntRange(max = 1500) int offset, @ForAll @IntRange(min = 1, max = 60) int amount) {
        var from = LocalDate.of(2025, 1, 1).plusDays(offset);
        var days = new ArrayList<CalendarDay>();
        LocalDate.of(2026, 12, 5)
                .datesUntil(LocalDate.of(2028, 1, 25), java.time.Period.ofDays(7))
                .forEach(saturday -> days.add(new CalendarDay(saturday, true, "调休")));
        var before = BEFORE.deadline(from, Span.workdays(amount));
        var after = with(days).deadline(from, Span.workdays(amount));
        if (!NEXT.touches(from, before.date())) {
            assertThat(after.date()).isEqualTo(before.date());
            assertThat(after.provisional()).isEqualTo(before.provisional());
        }
    }

    private static CalendarDay rest(LocalDate day) {
        return new CalendarDay(day, false, "元旦");
    }

    private static WorkCalendar with(List<CalendarDay> more) {
        var days = new ArrayList<>(more);
        BEFORE.years().forEach(year -> days.addAll(BEFORE.specialDays(year)));
        var notices = new ArrayList<Notice>();
        BEFORE.years().forEach(year -> notices.addAll(BEFORE.notices(year)));
        notices.add(new Notice(2027, "示例通知", ""));
        assertThat(BEFORE.isAnnounced(Year.of(2027))).isFalse();
        return WorkCalendar.of(days, notices);
    }
}
