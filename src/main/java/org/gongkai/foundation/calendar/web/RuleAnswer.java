package org.gongkai.foundation.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.TimeLimit;
import org.jspecify.annotations.Nullable;

/** One version of a time limit, for machines (期限规则). */
record RuleAnswer(
        String code,
        int version,
        String label,
        int amount,
        SpanUnit unit,
        Word trigger,
        List<Word> stops,
        List<Word> restarts,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static RuleAnswer of(TimeLimit limit) {
        return new RuleAnswer(
                limit.code(),
                limit.version(),
                limit.label(),
                limit.span().amount(),
                limit.span().unit(),
                new Word(limit.trigger(), limit.triggerWords()),
                limit.stops().stream().map(Word::cause).toList(),
                limit.restarts().stream().map(Word::cause).toList(),
                limit.article(),
                limit.validFrom(),
                limit.validTo());
    }

    /** A code and what it is called. */
    record Word(String code, String label) {

        static Word cause(String code) {
            return new Word(code, TimeLimit.cause(code));
        }
    }
}
