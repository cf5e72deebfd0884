package org.gongkai.foundation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holidays and make-up days in the database with the notices they come from; what the product ships fills in what is not there. */
@Repository
class SpecialDays {

    private static final String SOURCE = "国务院办公厅部分节假日安排的通知";

    private final JdbcClient jdbc;

    SpecialDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
        if (isEmpty("calendar_special_day")) {
            shipped().forEach(this::add);
        }
        if (isEmpty("calendar_notice")) {
            shippedNotices().forEach(this::add);
        }
    }

    List<CalendarDay> all() {
        return jdbc.sql("select day, name, rest from calendar_special_day order by day")
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class), !row.getBoolean("rest"), row.getString("name")))
                .list();
    }

    List<Notice> notices() {
        return jdbc.sql("select year, title, address from calendar_notice order by year, position")
                .query(Notice.class)
                .list();
    }

    private boolean isEmpty(String table) {
        return jdbc.sql("select not exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }

    private void add(CalendarDay day) {
        jdbc.sql(
                        "insert into calendar_special_day (day, name, rest, source) values (?, ?, ?, ?) on conflict do nothing")
                .params(day.date(), day.name(), !day.workday(), SOURCE)
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

    static List<CalendarDay> shipped() {
        return rows("special-days.csv").stream()
                .map(cells -> new CalendarDay(LocalDate.parse(cells[0]), cells[2].equals("work"), cells[1]))
                .toList();
    }

    static List<Notice> shippedNotices() {
        return rows("notices.csv").stream()
                .map(cells -> new Notice(Integer.parseInt(cells[0]), cells[1], cells[2]))
                .toList();
    }

    private static List<String[]> rows(String file) {
        try (var in = new ClassPathResource(file, SpecialDays.class).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
