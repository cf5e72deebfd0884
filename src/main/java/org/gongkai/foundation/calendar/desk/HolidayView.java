package org.gongkai.foundation.calendar.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DayOfWeek;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.HolidayDesk;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.calendar.reading.Understood;
import org.gongkai.foundation.design.Faults;

/**
 * The form for a year's holidays, with what was understood of it.
 *
 * @param years that are known, newest first, and what the next one lacks
 * @param rows what was understood, empty before that
 * @param found what must be settled or looked at, the blocking first
 * @param ready whether it may be entered
 * @param lines the days as lines to be put right by hand
 */
public record HolidayView(
        String year,
        String how,
        String title,
        String address,
        String text,
        List<String> years,
        String missing,
        List<String> record,
        List<Row> rows,
        String summary,
        List<Found> found,
        boolean ready,
        String lines,
        Faults faults) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** One day and what it was before. */
    public record Row(String date, String weekday, String name, String kind, boolean rest, String change) {}

    /** Something to settle or to look at. */
    public record Found(boolean blocking, String sentence) {}

    static HolidayView of(HolidayForm form, WorkCalendar calendar, HolidayDesk desk, Year now) {
        var next = now.plusYears(1);
        return new HolidayView(
                Objects.requireNonNullElse(form.year(), next.toString()),
                form.whole() ? "whole" : "added",
                form.title() == null ? say("calendar.desk.notice", next.toString()) : form.named(),
                form.link(),
                Objects.requireNonNullElse(form.text(), ""),
                calendar.years().stream().map(Year::toString).toList(),
                calendar.isAnnounced(next) ? "" : next.toString(),
                desk.changes().stream()
                        .map(change -> say(
                                "calendar.desk.change." + change.act(),
                                MINUTE.format(change.at()),
                                change.by(),
                                Integer.toString(change.year()),
                                change.days(),
                                change.title()))
                        .toList(),
                List.of(),
                "",
                List.of(),
                false,
                "",
                Faults.none());
    }

    HolidayView with(Understood understood, WorkCalendar calendar, HolidayDesk desk) {
        var found = new ArrayList<Found>();
        understood.problems().stream()
                .map(problem -> new Found(problem.blocking(), problem.sentence()))
                .sorted(Comparator.comparing(Found::blocking).reversed())
                .forEach(found::add);
        var unnamed = understood.unnamed();
        if (how.equals("whole") && !unnamed.isEmpty() && understood.blocking().isEmpty()) {
            found.add(new Found(false, say("calendar.desk.unnamed", String.join("、", unnamed))));
        }
        boolean whole = how.equals("whole");
        var gone = whole ? gone(understood, desk) : List.<CalendarDay>of();
        if (whole) {
            understood.unbalanced().forEach(sentence -> found.add(new Found(false, sentence)));
            if (calendar.isAnnounced(Year.of(understood.year()))) {
                found.add(new Found(
                        false, say("calendar.desk.replaces", Integer.toString(understood.year()), gone.size())));
            }
        }
        var shown = Stream.concat(
                        understood.days().stream().map(day -> row(day, calendar)),
                        gone.stream().map(HolidayView::lost))
                .sorted(Comparator.comparing(Row::date))
                .toList();
        long rest = understood.days().stream().filter(day -> !day.workday()).count();
        return new HolidayView(
                year,
                how,
                title,
                address,
                text,
                years,
                missing,
                record,
                shown,
                say("calendar.desk.summary", rest, understood.days().size() - rest),
                found,
                understood.blocking().isEmpty(),
                understood.lines(),
                faults);
    }

    HolidayView with(Faults wrong) {
        return new HolidayView(
                year, how, title, address, text, years, missing, record, rows, summary, found, ready, lines, wrong);
    }

    /** What the table of the year has now and would not have any more. */
    private static List<CalendarDay> gone(Understood understood, HolidayDesk desk) {
        var named = understood.days().stream().map(CalendarDay::date).collect(Collectors.toSet());
        return desk.days(understood.year()).stream()
                .filter(day -> !named.contains(day.date()))
                .toList();
    }

    /** A day that becomes an ordinary one. */
    private static Row lost(CalendarDay day) {
        boolean weekend = day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return new Row(
                day.date().toString(),
                say("calendar.weekday." + day.date().getDayOfWeek().getValue()),
                day.name(),
                say(weekend ? "calendar.desk.weekend" : "calendar.desk.ordinary"),
                weekend,
                say("calendar.desk.was." + (day.workday() ? "WORK" : "REST")));
    }

    private static Row row(CalendarDay day, WorkCalendar calendar) {
        var before = calendar.day(day.date());
        return new Row(
                day.date().toString(),
                say("calendar.weekday." + day.date().getDayOfWeek().getValue()),
                day.name(),
                say("calendar.year." + (day.workday() ? "WORK" : "REST")),
                !day.workday(),
                before.workday() == day.workday()
                        ? ""
                        : say("calendar.desk.was." + (before.workday() ? "WORK" : "REST")));
    }

    /** How it may be entered, in words. */
    public Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        ways.put("whole", say("calendar.desk.whole"));
        ways.put("added", say("calendar.desk.added"));
        return ways;
    }
}
