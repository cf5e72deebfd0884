package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Stops and restarts as they are typed, one a line (停止和重新计算的写法): {@code 2026-03-04..2026-03-11 征求第三方意见}, open {@code
 * 2026-03-04..}, and {@code 2026-03-11 收到补正}.
 */
final class EventText {

    private static final String DAY = "(\\d{4}-\\d{1,2}-\\d{1,2})";
    private static final String WHY = "(?:\\s*[ ：:]\\s*(\\S.{0,59}))?";
    private static final Pattern STOP = Pattern.compile(DAY + "\\s*(?:\\.\\.|至|到|~|—+|－)\\s*" + DAY + "?" + WHY);
    private static final Pattern RESTART = Pattern.compile(DAY + WHY);
    private static final int MOST = 50;
    private static final int YEARS = 10;

    private EventText() {}

    /** The events in order of their days; of the same day, restarts after the stops they end. */
    static List<ClockEvent> read(LocalDate from, List<String> stops, List<String> restarts) {
        var events = new ArrayList<ClockEvent>();
        lines(stops).forEach(line -> events.add(stop(line)));
        lines(restarts).forEach(line -> events.add(restart(line)));
        if (events.size() > MOST) {
            throw new Refused(say("calendar.refused.events", MOST), "stop");
        }
        events.stream().filter(event -> isFar(from, event)).findFirst().ifPresent(event -> {
            throw new Refused(
                    say("calendar.refused.event.far", day(event).toString(), YEARS),
                    event instanceof Stop ? "stop" : "restart");
        });
        events.sort(Comparator.comparing(EventText::day));
        return events;
    }

    private static ClockEvent stop(String line) {
        var parts = STOP.matcher(line);
        if (!parts.matches()) {
            throw new Refused(say("calendar.refused.stop", line), "stop");
        }
        var from = day(parts.group(1), "stop");
        var until = parts.group(2) == null ? null : day(parts.group(2), "stop");
        if (until != null && until.isBefore(from)) {
            throw new Refused(say("calendar.refused.stop.order", line), "stop");
        }
        return new Stop(from, until, said(parts.group(3)));
    }

    private static ClockEvent restart(String line) {
        var parts = RESTART.matcher(line);
        if (!parts.matches()) {
            throw new Refused(say("calendar.refused.restart", line), "restart");
        }
        return new Restart(day(parts.group(1), "restart"), said(parts.group(2)));
    }

    private static String said(@Nullable String why) {
        return why == null ? "" : why.strip();
    }

    private static LocalDate day(String typed, String field) {
        try {
            var parts = typed.split("-");
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException _) {
            throw new Refused(say("calendar.read.date", typed), field);
        }
    }

    private static LocalDate day(ClockEvent event) {
        return switch (event) {
            case Stop stop -> stop.from();
            case Restart restart -> restart.on();
        };
    }

    private static boolean isFar(LocalDate from, ClockEvent event) {
        return day(event).isAfter(from.plusYears(YEARS)) || day(event).isBefore(from.minusYears(YEARS));
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
