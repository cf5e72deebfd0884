package org.gongkai.foundation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holidays and make-up days in the database; the tables the product ships fill an empty one. */
@Repository
class SpecialDays {

    private static final String SOURCE = "国务院办公厅部分节假日安排的通知";

    private final JdbcClient jdbc;

    SpecialDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
        if (jdbc.sql("select count(*) from calendar_special_day")
                        .query(Long.class)
                        .single()
                == 0) {
            shipped().forEach(this::add);
        }
    }

    List<CalendarDay> all() {
        return jdbc.sql("select day, name, rest from calendar_special_day")
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class), !row.getBoolean("rest"), row.getString("name")))
                .list();
    }

    private void add(CalendarDay day) {
        jdbc.sql(
                        "insert into calendar_special_day (day, name, rest, source) values (?, ?, ?, ?) on conflict do nothing")
                .params(day.date(), day.name(), !day.workday(), SOURCE)
                .update();
    }

    static List<CalendarDay> shipped() {
        try (var in = new ClassPathResource("special-days.csv", SpecialDays.class).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new CalendarDay(LocalDate.parse(cells[0]), cells[2].equals("work"), cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
