package org.gongkai.foundation.calendar.tables;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.Notice;

/** The years whose tables are known at a moment (已知的节假日表). */
public record KnownYears(Map<LocalDate, CalendarDay> special, List<Notice> notices, Set<Year> announced) {

    public static KnownYears of(List<CalendarDay> special, List<Notice> notices) {
        return new KnownYears(
                special.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, day -> day)),
                List.copyOf(notices),
                notices.stream().map(notice -> Year.of(notice.year())).collect(Collectors.toUnmodifiableSet()));
    }
}
