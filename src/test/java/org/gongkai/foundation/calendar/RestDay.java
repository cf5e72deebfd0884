package org.gongkai.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.calendar.reading.HolidayText;
import org.gongkai.foundation.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day that the table of its year makes a day of rest for the time of a test; then the table is as it was. */
public final class RestDay implements AutoCloseable {

    private static final String TITLE = "示例临时放假通知";

    private final LocalDate day;
    private final WorkCalendar calendar;
    private final JdbcClient jdbc;
    private final List<Map<String, Object>> before;

    public RestDay(LocalDate day, Actor office, HolidayDesk desk, WorkCalendar calendar, JdbcClient jdbc) {
        this.day = day;
        this.calendar = calendar;
        this.jdbc = jdbc;
        before = jdbc.sql("select * from calendar_special_day where day = ?")
                .param(day)
                .query()
                .listOfRows();
        desk.announce(office, HolidayText.read(day.getYear(), day + " 国庆节 放假"), false, TITLE, "");
    }

    @Override
    public void close() {
        jdbc.sql("delete from calendar_special_day where day = ?").param(day).update();
        jdbc.sql("delete from calendar_notice where title = ?").param(TITLE).update();
        for (var row : before) {
            jdbc.sql("""
                    insert into calendar_special_day (day, name, rest, source, notice_year)
                    values (:day, :name, :rest, :source, :notice_year)
                    """).params(row).update();
        }
        calendar.readAnew();
    }
}
