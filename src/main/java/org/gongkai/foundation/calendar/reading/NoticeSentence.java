package org.gongkai.foundation.calendar.reading;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.reading.Understood.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of one holiday in a notice: days, ranges of days, and what happens on them. */
final class NoticeSentence {

    /** A day with its weekday, the sign of a range, or a word that says what happens. */
    private static final Pattern PART = Pattern.compile(
            "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日((?:（[^（）]*）)?)|(至|到|—+|--?|~|－)|(放假|调休|公休|休息|补休)|(起)?(?:照常|正常)?(上班|补班)");

    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)([一二三四五六日天])");
    private static final int LONGEST = 20;

    private final int year;
    private final String name;
    private int month;

    NoticeSentence(int year, String name) {
        this.year = year;
        this.name = name;
    }

    void read(String sentence, Consumer<CalendarDay> days, Consumer<Problem> problems) {
        var waiting = new ArrayList<LocalDate>();
        boolean range = false;
        var part = PART.matcher(sentence);
        try {
            while (part.find()) {
                if (part.group(3) != null) {
                    var day = day(part, range ? waiting.getLast() : null, problems);
                    if (range) {
                        fill(waiting, day, sentence, problems);
                    } else {
                        waiting.add(day);
                    }
                    range = false;
                } else if (part.group(5) != null) {
                    range = !waiting.isEmpty();
                } else {
                    boolean work = part.group(8) != null;
                    // 起正常上班 only says that ordinary days go on
                    if (part.group(7) == null) {
                        waiting.forEach(day -> days.accept(new CalendarDay(day, work, name)));
                    }
                    waiting.clear();
                }
            }
        } catch (DateTimeException _) {
            problems.accept(new Problem(true, say("calendar.read.sentence", name, sentence)));
            return;
        }
        if (!waiting.isEmpty()) {
            problems.accept(new Problem(true, say("calendar.read.sentence", name, sentence)));
        }
    }

    private LocalDate day(Matcher part, @Nullable LocalDate before, Consumer<Problem> problems) {
        if (part.group(2) != null) {
            month = Integer.parseInt(part.group(2));
        }
        int told = part.group(1) != null ? Integer.parseInt(part.group(1)) : before == null ? year : before.getYear();
        var day = LocalDate.of(told, month, Integer.parseInt(part.group(3)));
        if (before != null && day.isBefore(before) && part.group(1) == null) {
            day = day.plusYears(1);
        }
        var weekday = WEEKDAY.matcher(part.group(4));
        if (weekday.find()) {
            int number = "一二三四五六日天".indexOf(weekday.group(1)) + 1;
            if (Math.min(number, 7) != day.getDayOfWeek().getValue()) {
                problems.accept(new Problem(
                        true,
                        say(
                                "calendar.read.weekday",
                                day.toString(),
                                say("calendar.weekday." + day.getDayOfWeek().getValue()),
                                weekday.group(1))));
            }
        }
        return day;
    }

    private void fill(List<LocalDate> waiting, LocalDate last, String sentence, Consumer<Problem> problems) {
        var first = waiting.getLast();
        if (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last)) {
            problems.accept(new Problem(true, say("calendar.read.sentence", name, sentence)));
            return;
        }
        first.plusDays(1).datesUntil(last.plusDays(1)).forEach(waiting::add);
    }
}
