package org.gongkai.foundation.calendar.reading;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.CalendarDay;

/**
 * What was understood of a year's holidays (读懂的节假日).
 *
 * @param days in their order, each once
 * @param problems what must be settled, and what should be looked at
 */
public record Understood(int year, List<CalendarDay> days, List<Problem> problems) {

    private static final List<String> USUAL = List.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");
    private static final int DECEMBER = 12;

    public Understood {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }

    /** Something that is not as it should be; a blocking one must be settled first. */
    public record Problem(boolean blocking, String sentence) {}

    /** Puts the days in order and looks them through. */
    static Understood of(int year, List<CalendarDay> read, List<Problem> found) {
        var problems = new ArrayList<>(found);
        var days = new TreeMap<LocalDate, CalendarDay>();
        for (var day : read) {
            var before = days.putIfAbsent(day.date(), day);
            if (before != null && before.workday() != day.workday()) {
                problems.add(
                        new Problem(true, say("calendar.read.both", day.date().toString())));
            }
        }
        if (days.values().stream().allMatch(CalendarDay::workday)) {
            problems.add(new Problem(true, say("calendar.read.nothing")));
        }
        days.values().forEach(day -> look(year, day, problems));
        return new Understood(year, List.copyOf(days.values()), problems);
    }

    private static void look(int year, CalendarDay day, List<Problem> problems) {
        var date = day.date();
        boolean near = date.getYear() == year
                || date.getYear() == year - 1 && date.getMonthValue() == DECEMBER
                || date.getYear() == year + 1 && date.getMonthValue() == 1;
        if (!near) {
            problems.add(new Problem(true, say("calendar.read.year", date.toString(), Integer.toString(year))));
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (day.workday() && !weekend) {
            problems.add(new Problem(
                    false,
                    say(
                            "calendar.read.ordinary",
                            date.toString(),
                            say("calendar.weekday." + date.getDayOfWeek().getValue()))));
        }
    }

    /** What a whole year's table would be expected to name and does not. */
    public List<String> unnamed() {
        var names = days.stream().map(CalendarDay::name).collect(Collectors.joining());
        return USUAL.stream()
                .filter(name -> !names.contains(name.replaceFirst("节$", "")))
                .toList();
    }

    /** Where a whole year's days do not add up with those the law gives, so that a make-up day may be missing; as sentences. */
    public List<String> unbalanced() {
        return LegalHolidays.unbalanced(year, days);
    }

    /** The first thing that must be settled. */
    public Optional<Problem> blocking() {
        return problems.stream().filter(Problem::blocking).findFirst();
    }

    /** The days as lines that can be read again, and put right by hand. */
    public String lines() {
        return days.stream()
                .sorted(Comparator.comparing(CalendarDay::date))
                .map(day -> day.date() + " " + day.name() + " "
                        + say(day.workday() ? "calendar.read.WORK" : "calendar.read.REST"))
                .collect(Collectors.joining("\n"));
    }
}
