package org.gongkai.foundation.calendar.reading;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.tables.ShippedRows;

/**
 * How many days of a holiday the law gives (法定节假日). What is free beyond them is moved from weekends, so it shows when a notice, or
 * its reading, lacks a make-up day: free days that are no weekend, less make-up days, are the days the law gives.
 */
final class LegalHolidays {

    /** One holiday as the law had it for some years. */
    private record Legal(String word, int days, LocalDate from, LocalDate to, String basis) {}

    private static final int CELLS = 5;
    private static final List<Legal> ALL = ShippedRows.of("legal-holidays.csv", LegalHolidays.class).stream()
            .map(cells -> new Legal(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    LocalDate.parse(cells[2]),
                    cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3]),
                    cells.length < CELLS ? "" : cells[4]))
            .toList();

    private LegalHolidays() {}

    /** What does not add up, holiday by holiday, as sentences. */
    static List<String> unbalanced(int year, List<CalendarDay> days) {
        var byName = days.stream()
                .collect(Collectors.groupingBy(CalendarDay::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .flatMap(one -> unbalanced(year, one).stream())
                .toList();
    }

    private static Optional<String> unbalanced(int year, Map.Entry<String, List<CalendarDay>> holiday) {
        var on = LocalDate.of(year, 1, 1);
        var legal = ALL.stream()
                .filter(one -> holiday.getKey().contains(one.word()))
                .filter(one -> !on.isBefore(one.from()) && !on.isAfter(one.to()))
                .toList();
        if (legal.isEmpty()) {
            return Optional.empty();
        }
        int given = legal.stream().mapToInt(Legal::days).sum();
        long free = holiday.getValue().stream()
                .filter(day -> !day.workday() && !isWeekend(day.date()))
                .count();
        long worked = holiday.getValue().stream().filter(CalendarDay::workday).count();
        if (free - worked == given) {
            return Optional.empty();
        }
        return Optional.of(say(
                free - worked > given ? "calendar.read.lacking" : "calendar.read.surplus",
                holiday.getKey(),
                free,
                given,
                legal.getFirst().basis(),
                Math.max(0, free - given),
                worked));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
