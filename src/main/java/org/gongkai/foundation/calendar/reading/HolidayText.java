package org.gongkai.foundation.calendar.reading;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.reading.Understood.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a year's holidays in any of three forms, whichever it is (节假日文本): the words of the State Council's notice, JSON
 * ({@code {"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}}, or its days alone), or a line for each day
 * ({@code 2027-01-01 元旦 放假}).
 */
public final class HolidayText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[\\s,，;；]+(\\S+?)[\\s,，;；]+(\\S+)");
    private static final Pattern REST = Pattern.compile("放假|休息?|rest|true|off");
    private static final Pattern WORK = Pattern.compile("(调休)?上班|补班|班|work|false");
    private static final int LONGEST = 50_000;

    private HolidayText() {}

    /** What the text says of a year. */
    public static Understood read(int year, String text) {
        var plain = text.replace("\ufeff", "").strip();
        if (plain.length() > LONGEST) {
            return Understood.of(year, List.of(), List.of(new Problem(true, say("calendar.read.long", LONGEST))));
        }
        if (plain.startsWith("{") || plain.startsWith("[")) {
            return json(year, plain);
        }
        boolean lines = plain.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.strip().matches("(date\\b|日期|\\d{4}-\\d).*"))
                .isPresent();
        return lines ? lines(year, plain) : new NoticeText(year).read(plain);
    }

    private static Understood json(int year, String text) {
        var days = new ArrayList<CalendarDay>();
        var problems = new ArrayList<Problem>();
        try {
            var root = JSON.readTree(text);
            int told = root.path("year").asInt(year);
            if (told != year) {
                problems.add(
                        new Problem(true, say("calendar.read.other", Integer.toString(told), Integer.toString(year))));
            }
            var listed = root.isArray() ? root : root.path("days");
            if (!listed.isArray()) {
                problems.add(new Problem(true, say("calendar.read.json.days")));
            }
            for (var each : listed) {
                var date = each.path("date").asString("");
                var off = each.path("isOffDay");
                try {
                    if (!off.isBoolean()) {
                        problems.add(new Problem(true, say("calendar.read.json.off", date)));
                        continue;
                    }
                    days.add(new CalendarDay(
                            LocalDate.parse(date),
                            !off.asBoolean(),
                            each.path("name").asString("").strip()));
                } catch (DateTimeException _) {
                    problems.add(new Problem(true, say("calendar.read.date", date)));
                }
            }
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            problems.add(new Problem(
                    true, at == null ? say("calendar.read.json") : say("calendar.read.json.at", at.getLineNr())));
            return new Understood(year, List.of(), problems);
        }
        return Understood.of(year, days, problems);
    }

    private static Understood lines(int year, String text) {
        var days = new ArrayList<CalendarDay>();
        var problems = new ArrayList<Problem>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var plain = line.strip();
            if (plain.isEmpty() || plain.startsWith("date") || plain.startsWith("日期")) {
                continue;
            }
            var cells = LINE.matcher(plain);
            boolean whole = cells.matches();
            boolean rest = whole && REST.matcher(cells.group(3)).matches();
            if (!whole || !rest && !WORK.matcher(cells.group(3)).matches()) {
                problems.add(new Problem(true, say("calendar.read.line", number, plain)));
                continue;
            }
            try {
                days.add(new CalendarDay(date(cells.group(1)), !rest, cells.group(2)));
            } catch (DateTimeException _) {
                problems.add(new Problem(true, say("calendar.read.date", cells.group(1))));
            }
        }
        return Understood.of(year, days, problems);
    }

    private static LocalDate date(String text) {
        var parts = text.split("-");
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
