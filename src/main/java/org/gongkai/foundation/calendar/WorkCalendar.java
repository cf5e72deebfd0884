package org.gongkai.foundation.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.calendar.counting.Counting;
import org.gongkai.foundation.calendar.tables.Known;
import org.gongkai.foundation.calendar.tables.KnownYears;
import org.gongkai.foundation.calendar.tables.SpecialDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The calendar of working days (工作日历). */
@Component
public class WorkCalendar {

    private final Known<KnownYears> years;

    @Autowired
    WorkCalendar(SpecialDays table, Clock clock) {
        this(new Known<>(table::known, table::version, clock));
    }

    private WorkCalendar(Known<KnownYears> years) {
        this.years = years;
    }

    /** The calendar as the product ships it, without a database. */
    public static WorkCalendar shipped() {
        return of(SpecialDays.shipped(), SpecialDays.shippedNotices());
    }

    /** A calendar of these special days alone, without a database; a year without a notice is not announced. */
    public static WorkCalendar of(List<CalendarDay> special, List<Notice> notices) {
        return new WorkCalendar(new Known<>(KnownYears.of(special, notices)));
    }

    /** Takes up a table that was entered just now; other nodes do so within the minute. */
    void readAnew() {
        years.readAnew();
    }

    /** Looks whether a table was entered on another node, at once instead of within the minute. */
    public void lookAgain() {
        years.lookAgain();
    }

    public CalendarDay day(LocalDate date) {
        var known = years.now().special().get(date);
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
        return years.now().announced().contains(year);
    }

    /** The last day of a period that starts from a day, with every step of the counting (日子怎么算的). */
    public Deadline deadline(LocalDate from, Span span) {
        return deadline(from, span, List.of());
    }

    /**
     * The same with what stopped the clock or made it begin anew, told in the order in which it happened. The answer has no last
     * day while the clock stands still.
     */
    public Deadline deadline(LocalDate from, Span span, List<ClockEvent> events) {
        return deadline(from, span, events, List.of());
    }

    /** The same with extensions, each counted from the last day before it. */
    public Deadline deadline(LocalDate from, Span span, List<ClockEvent> events, List<Span> extensions) {
        return new Counting(this, from, events).of(span, extensions);
    }

    /** The last day of a period that nothing stops. */
    public LocalDate lastDay(LocalDate from, Span span) {
        return Objects.requireNonNull(deadline(from, span).date());
    }

    /** Years whose table is there, the newest first. */
    public List<Year> years() {
        return years.now().announced().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The notices a year's table comes from. */
    public List<Notice> notices(Year year) {
        return years.now().notices().stream()
                .filter(notice -> notice.year() == year.getValue())
                .toList();
    }

    /** Holidays and make-up days of a year in order. */
    public List<CalendarDay> specialDays(Year year) {
        return years.now().special().values().stream()
                .filter(day -> day.date().getYear() == year.getValue())
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
