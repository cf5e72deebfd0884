package org.gongkai.foundation.calendar.tables;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.HolidayDesk;
import org.gongkai.foundation.calendar.Notice;
import org.gongkai.foundation.calendar.reading.Understood;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holidays and make-up days in the database with the notices they come from; what the product ships fills in what is not there. */
@Repository
public class SpecialDays {

    private static final String SOURCE = "国务院办公厅部分节假日安排的通知";

    private final JdbcClient jdbc;
    private final Clock clock;

    public SpecialDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        fillIn();
    }

    /** Years that the product ships and that nobody has entered yet. */
    private void fillIn() {
        var known = notices().stream().map(Notice::year).collect(Collectors.toSet());
        var missing = shippedNotices().stream()
                .filter(notice -> !known.contains(notice.year()))
                .toList();
        var years = missing.stream().map(Notice::year).collect(Collectors.toSet());
        shipped().stream()
                .filter(day -> years.contains(day.date().getYear()))
                .forEach(day -> add(day, day.date().getYear(), SOURCE));
        missing.forEach(this::add);
    }

    /** What is known now. */
    public KnownYears known() {
        return KnownYears.of(all(), notices());
    }

    /** How often somebody entered something. */
    public long version() {
        return jdbc.sql("select count(*) from calendar_change")
                .query(Long.class)
                .single();
    }

    /** The days that were entered as the table of a year, those in the December before and the January after included. */
    public List<CalendarDay> of(int year) {
        return jdbc.sql("select day, name, rest from calendar_special_day where notice_year = ? order by day")
                .param(year)
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class), !row.getBoolean("rest"), row.getString("name")))
                .list();
    }

    public void announce(Understood understood, boolean whole, String title, String address, String by) {
        int year = understood.year();
        if (whole) {
            jdbc.sql("delete from calendar_special_day where notice_year = ?")
                    .param(year)
                    .update();
            jdbc.sql("delete from calendar_notice where year = ?").param(year).update();
        }
        understood.days().forEach(day -> add(day, year, title));
        add(new Notice(year, title, address));
        jdbc.sql("""
                insert into calendar_change (year, act, title, address, days, by_name, at) values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        year,
                        whole ? "WHOLE" : "ADDED",
                        title,
                        address,
                        understood.days().size(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    public List<HolidayDesk.Change> changes() {
        return jdbc.sql("select * from calendar_change order by id desc")
                .query((row, n) -> new HolidayDesk.Change(
                        row.getInt("year"),
                        row.getString("act"),
                        row.getString("title"),
                        row.getInt("days"),
                        row.getString("by_name"),
                        LocalDateTime.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone())))
                .list();
    }

    private List<CalendarDay> all() {
        return jdbc.sql("select day, name, rest from calendar_special_day order by day")
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class), !row.getBoolean("rest"), row.getString("name")))
                .list();
    }

    private List<Notice> notices() {
        return jdbc.sql("select year, title, address from calendar_notice order by year, position")
                .query(Notice.class)
                .list();
    }

    private void add(CalendarDay day, int year, String source) {
        jdbc.sql("""
                insert into calendar_special_day (day, name, rest, source, notice_year) values (?, ?, ?, ?, ?)
                on conflict (day) do update set name = excluded.name, rest = excluded.rest, source = excluded.source,
                    notice_year = excluded.notice_year
                """)
                .params(day.date(), day.name(), !day.workday(), source, year)
                .update();
    }

    private void add(Notice notice) {
        jdbc.sql("""
                insert into calendar_notice (year, position, title, address)
                select :year, count(*), :title, :address from calendar_notice where year = :year
                """)
                .param("year", notice.year())
                .param("title", notice.title())
                .param("address", notice.address())
                .update();
    }

    public static List<CalendarDay> shipped() {
        return ShippedRows.of("special-days.csv", SpecialDays.class).stream()
                .map(cells -> new CalendarDay(LocalDate.parse(cells[0]), cells[2].equals("work"), cells[1]))
                .toList();
    }

    public static List<Notice> shippedNotices() {
        return ShippedRows.of("notices.csv", SpecialDays.class).stream()
                .map(cells -> new Notice(Integer.parseInt(cells[0]), cells[1], cells[2]))
                .toList();
    }
}
