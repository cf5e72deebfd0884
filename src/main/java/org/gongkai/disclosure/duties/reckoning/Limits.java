package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.standards.catalogue.LimitUnit;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.Trigger;
import org.jspecify.annotations.Nullable;

/** Reads time limits of lists as the law reads them (公开时限的适用). */
final class Limits {

    private final Rulebook rules;
    private final WorkCalendar calendar;

    Limits(Rulebook rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The limit that holds for a case.
     *
     * @param rule LIST when the list says the number, else the code of the rule that does
     * @param start what started the clock
     */
    record Applied(Span span, String rule, String start) {}

    static boolean isPeriodic(TimeLimit limit) {
        return limit.trigger() == Trigger.PERIODIC;
    }

    static boolean isPermanent(TimeLimit limit) {
        return limit.trigger() == Trigger.PERMANENT;
    }

    /** A limit that starts when something happens; a mere period of publicity is none. */
    static boolean isOfEvents(TimeLimit limit) {
        return !isPeriodic(limit) && !isPermanent(limit) && (limit.trigger() != null || limit.amount() != null);
    }

    /**
     * The limit for something of this title that came into being on a day: the one whose condition it meets, else the general
     * one, else the ceiling. Empty when the matter only asks for something periodic or permanent.
     */
    Optional<Applied> forEvent(List<TimeLimit> limits, String title, LocalDate day) {
        var events = limits.stream().filter(Limits::isOfEvents).toList();
        if (events.isEmpty() && limits.stream().anyMatch(limit -> isPeriodic(limit) || isPermanent(limit))) {
            return Optional.empty();
        }
        var special = events.stream().filter(limit -> meets(limit.condition(), title));
        var general = events.stream().filter(limit -> limit.condition().isBlank());
        return Optional.of(java.util.stream.Stream.concat(special, general)
                .findFirst()
                .map(limit -> applied(limit, day))
                .orElseGet(() -> ceiling(Trigger.FORMED_OR_CHANGED, day)));
    }

    private Applied applied(TimeLimit limit, LocalDate day) {
        var trigger = limit.trigger() == null ? Trigger.FORMED_OR_CHANGED : limit.trigger();
        var span = span(limit);
        if (span == null) {
            return switch (trigger) {
                case REALTIME, PROMPT ->
                    new Applied(rules.on(trigger.name(), day).span(), trigger.name(), trigger.name());
                default -> ceiling(trigger, day);
            };
        }
        var ceiling = ceiling(trigger, day);
        boolean longer = calendar.lastDay(day, span).isAfter(calendar.lastDay(day, ceiling.span()));
        return longer && !citesLaw(limit) ? ceiling : new Applied(span, "LIST", trigger.name());
    }

    private Applied ceiling(Trigger trigger, LocalDate day) {
        return new Applied(rules.on("CEILING", day).span(), "CEILING", trigger.name());
    }

    /** A longer limit holds only where another law sets it (法律、法规对政府信息公开的期限另有规定的，从其规定). */
    private static boolean citesLaw(TimeLimit limit) {
        return limit.raw().contains("《");
    }

    private static @Nullable Span span(TimeLimit limit) {
        var amount = limit.amount();
        var unit = limit.unit();
        return amount == null || unit == null || amount > Span.LONGEST ? null : new Span(amount, unit(unit));
    }

    private static SpanUnit unit(LimitUnit unit) {
        return switch (unit) {
            case WORKDAY -> SpanUnit.WORKING_DAY;
            case DAY -> SpanUnit.DAY;
            case HOUR -> SpanUnit.HOUR;
            case MONTH -> SpanUnit.MONTH;
            case QUARTER -> SpanUnit.QUARTER;
            case YEAR -> SpanUnit.YEAR;
        };
    }

    private static boolean meets(String condition, String title) {
        return !condition.isBlank()
                && Arrays.stream(condition.split("[、，,；;和及与或]"))
                        .map(word -> word.strip().replaceFirst("^其中", "").replaceFirst("(事项|信息|的)$", ""))
                        .map(word -> word.replaceFirst("^行政", ""))
                        .anyMatch(word -> word.length() > 1 && title.contains(word));
    }
}
