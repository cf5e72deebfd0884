package org.gongkai.disclosure.requests.terms;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.disclosure.requests.counting.Account;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Notice;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** Counts a last day from its start by the tables of holidays as they are now (期限计算). */
@Component
public class TermCount {

    private final WorkCalendar calendar;
    private final RequestLimits limits;
    private final Account account;

    TermCount(WorkCalendar calendar, RequestLimits limits, Account account) {
        this.calendar = calendar;
        this.limits = limits;
        this.account = account;
    }

    /** A last day, and how it comes about. */
    public record Day(LocalDate date, String why) {}

    /** Empty where no table moves it. */
    public Optional<Day> of(Start start) {
        return switch (start) {
            case Start.Counted counted ->
                Optional.of(told(calendar.deadline(
                        counted.from(),
                        limits.version(counted.rule(), counted.version()).span())));
            case Start.Named named -> Optional.of(named(named.on()));
            case Start.Fixed _, Start.Unknown _ -> Optional.empty();
        };
    }

    /** The last day that a rule gives from a day on, as what starts it. */
    public Start.Counted from(String rule, LocalDate day) {
        return new Start.Counted(day, limits.inForce(rule, day));
    }

    /** The last day of what nothing stops. */
    public LocalDate last(Start start) {
        return of(start).orElseThrow().date();
    }

    /** A deadline with its account and the notices it was counted by. */
    public Day told(Deadline deadline) {
        var date = Objects.requireNonNull(deadline.date());
        return new Day(
                date,
                say(
                        "requests.term.why",
                        deadline.sentence(),
                        account.of(deadline),
                        notices(deadline.from(), date),
                        provisional(date)));
    }

    /** What a day follows from, in words. */
    String words(Start start) {
        return switch (start) {
            case Start.Counted counted -> {
                var rule = limits.version(counted.rule(), counted.version());
                yield say(
                        "requests.term.counted",
                        counted.from().toString(),
                        rule.triggerWords(),
                        rule.span().words(),
                        rule.article());
            }
            case Start.Named named -> say("requests.term.named", named.on().toString());
            case Start.Fixed _ -> say("requests.term.fixed");
            case Start.Unknown _ -> say("requests.term.unknown");
        };
    }

    private Day named(LocalDate on) {
        var day = on;
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        var name = calendar.day(on).name();
        var rest = name.isEmpty() ? say("requests.term.rest") : name;
        return new Day(
                day,
                day.equals(on)
                        ? say("requests.term.why.named", TermWords.day(on), notices(on, on), provisional(on))
                        : say(
                                "requests.term.why.rest",
                                TermWords.day(on),
                                rest,
                                TermWords.day(day),
                                notices(on, day),
                                provisional(day)));
    }

    /** A last day in a year without a table may move once more. */
    private String provisional(LocalDate day) {
        var year = Year.of(day.getYear());
        return calendar.isAnnounced(year) ? "" : say("requests.term.provisional", year.toString());
    }

    private String notices(LocalDate from, LocalDate to) {
        var titles = IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> calendar.notices(Year.of(year)))
                .flatMap(all -> all.stream().map(Notice::title))
                .distinct()
                .map(title -> say("requests.term.notice", title))
                .collect(Collectors.joining());
        return titles.isEmpty() ? "" : say("requests.term.notices", titles);
    }
}
