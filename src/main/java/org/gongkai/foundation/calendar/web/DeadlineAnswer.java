package org.gongkai.foundation.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A last day with its steps, for machines (期限届满日).
 *
 * @param date null while the clock stands still and nobody knows until when
 * @param extension how much longer it was made, in the same unit
 * @param rule that gives the length, when one was named
 */
record DeadlineAnswer(
        LocalDate from,
        int amount,
        SpanUnit unit,
        int extension,
        @Nullable LocalDate date,
        boolean stopped,
        boolean provisional,
        String sentence,
        @Nullable Rule rule,
        List<Step> steps) {

    /** The version of a time limit. */
    record Rule(String code, int version, String label, String article) {

        static Rule of(TimeLimit limit) {
            return new Rule(limit.code(), limit.version(), limit.label(), limit.article());
        }
    }

    /** One step of the counting. */
    record Step(Deadline.Kind kind, LocalDate from, LocalDate to, int days, int counted, String name, String words) {

        static Step of(Deadline.Step step) {
            return new Step(
                    step.kind(), step.from(), step.to(), step.days(), step.counted(), step.name(), step.words());
        }
    }

    static DeadlineAnswer of(Asked asked, Deadline deadline) {
        var rule = asked.rule();
        return new DeadlineAnswer(
                deadline.from(),
                deadline.span().amount(),
                deadline.span().unit(),
                deadline.extensions().stream().mapToInt(span -> span.amount()).sum(),
                deadline.date(),
                deadline.isStopped(),
                deadline.provisional(),
                deadline.sentence(),
                rule == null ? null : Rule.of(rule),
                deadline.steps().stream().map(Step::of).toList());
    }
}
