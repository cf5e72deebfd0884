package org.gongkai.foundation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All working days of many years, read from the table itself; it knows nothing of the calendar's code. */
public final class WorkdayList {

    public static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    public static final LocalDate END = LocalDate.of(2040, 1, 1);
    public static final List<LocalDate> ALL = workdays();

    private WorkdayList() {}

    private static List<LocalDate> workdays() {
        Map<String, String> table = new HashMap<>();
        try (var in = Objects.requireNonNull(
                WorkCalendar.class.getResourceAsStream("/org/gongkai/foundation/calendar/tables/special-days.csv"))) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var cells = line.strip().split(",");
                table.put(cells[0], cells[2]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FIRST.datesUntil(END)
                .filter(day -> {
                    var said = table.get(day.toString());
                    boolean weekend =
                            day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                    return said == null ? !weekend : said.equals("work");
                })
                .toList();
    }
}
