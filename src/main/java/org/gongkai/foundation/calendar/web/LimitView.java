package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.TimeLimitDesk.Change;
import org.gongkai.foundation.design.Tone;

/**
 * Time limits as a table, with what changed (期限规则表).
 *
 * @param history in words, newest first
 */
public record LimitView(List<Row> rows, List<String> history) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * One version of a rule.
     *
     * @param name of the rule, or the number of the version in a table of versions
     * @param course what starts the clock, stops it and makes it begin anew, a sentence each
     * @param ahead whether it does not hold yet
     */
    public record Row(
            String code,
            String name,
            String length,
            List<String> course,
            String article,
            List<String> validity,
            Tone tone,
            String state,
            boolean ahead,
            boolean numbered) {}

    /** Every rule as it holds today or will first hold. */
    public static LimitView inForce(List<TimeLimit> all, List<Change> changes, LocalDate today) {
        var codes = all.stream().map(TimeLimit::code).distinct().toList();
        return new LimitView(
                codes.stream()
                        .map(code -> all.stream()
                                .filter(limit -> limit.code().equals(code))
                                .toList())
                        .map(versions -> row(present(versions, today), today, false))
                        .toList(),
                told(changes));
    }

    /** Every version of one rule, newest first. */
    public static LimitView versions(List<TimeLimit> versions, List<Change> changes, LocalDate today) {
        var code = versions.getFirst().code();
        return new LimitView(
                versions.reversed().stream()
                        .map(limit -> row(limit, today, true))
                        .toList(),
                told(changes.stream()
                        .filter(change -> change.limit().code().equals(code))
                        .toList()));
    }

    private static TimeLimit present(List<TimeLimit> versions, LocalDate today) {
        return versions.stream()
                .filter(limit -> limit.holdsOn(today))
                .findFirst()
                .orElse(versions.getLast());
    }

    private static Row row(TimeLimit limit, LocalDate today, boolean numbered) {
        boolean ahead = limit.validFrom().isAfter(today);
        boolean holds = limit.holdsOn(today);
        var to = limit.validTo();
        return new Row(
                limit.code(),
                numbered ? say("calendar.rules.number", Integer.toString(limit.version())) : limit.label(),
                limit.span().words(),
                course(limit),
                limit.article(),
                to == null
                        ? List.of(say("calendar.rules.since", limit.validFrom().toString()))
                        : List.of(
                                say("calendar.rules.between", limit.validFrom().toString()), to.toString()),
                holds ? Tone.DONE : ahead ? Tone.TO_COME : Tone.OVER,
                say("calendar.rules.state." + (holds ? "HOLDS" : ahead ? "AHEAD" : "OVER")),
                ahead,
                numbered);
    }

    private static List<String> course(TimeLimit limit) {
        var course = new ArrayList<String>();
        course.add(say("calendar.rules.trigger", limit.triggerWords()));
        if (!limit.stops().isEmpty()) {
            course.add(say("calendar.rules.stops", causes(limit.stops())));
        }
        if (!limit.restarts().isEmpty()) {
            course.add(say("calendar.rules.restarts", causes(limit.restarts())));
        }
        return course;
    }

    private static String causes(List<String> codes) {
        return codes.stream().map(TimeLimit::cause).collect(Collectors.joining("、"));
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream()
                .map(change -> say(
                        "calendar.rules.change." + change.act(),
                        MINUTE.format(change.at()),
                        change.by(),
                        change.limit().label(),
                        Integer.toString(change.limit().version()),
                        change.limit().span().words(),
                        change.limit().validFrom().toString(),
                        change.because()))
                .toList();
    }
}
