package org.gongkai.foundation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The calendar of working days (工作日历). */
@Component
public class WorkCalendar {

    private final Map<LocalDate, CalendarDay> special;

    @Autowired
    WorkCalendar(SpecialDays table) {
        this(table.all());
    }

    WorkCalendar(List<CalendarDay> specialDays) {
        special = specialDays.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, day -> day));
    }

    public CalendarDay day(LocalDate date) {
        var known = special.get(date);
        return known != null ? known : new CalendarDay(date, !isWeekend(date), "");
    }

    public boolean isWorkday(LocalDate date) {
        return day(date).workday();
    }

    /** The n-th working day after a day; the day itself is not counted (期间开始的日不计算在内). */
    public LocalDate plusWorkdays(LocalDate from, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("a period cannot be negative: " + workdays);
        }
        var day = from;
        for (int counted = 0; counted < workdays; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and with {@code until}; 0 when it is not later. */
    public int workdaysBetween(LocalDate from, LocalDate until) {
        return (int) from.plusDays(1)
                .datesUntil(until.isAfter(from) ? until.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    /** Days in a row, for a workday ruler (工作日尺). */
    public List<CalendarDay> days(LocalDate from, int count) {
        return from.datesUntil(from.plusDays(count)).map(this::day).toList();
    }

    /** Whether the State Council's table for the year is there; if not, dates in it are provisional. */
    public boolean isAnnounced(Year year) {
        return special.keySet().stream()
                .map(Year::from)
                .collect(Collectors.toSet())
                .contains(year);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
