package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.design.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar/rules")
@Tag(name = "calendar")
class RuleApi {

    private final TimeLimits limits;

    RuleApi(TimeLimits limits) {
        this.limits = limits;
    }

    /** The answer. */
    record Answer(List<Rule> rules) {}

    /** One version of a time limit. */
    record Rule(
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

        static Rule of(TimeLimit limit) {
            return new Rule(
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
    }

    /** A code and what it is called. */
    record Word(String code, String label) {

        static Word cause(String code) {
            return new Word(code, TimeLimit.cause(code));
        }
    }

    @GetMapping
    @Operation(
            summary = "The legal time limits, every version; code asks for one of them, on for those in force on a day")
    Answer rules(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable LocalDate on) {
        if (code != null && limits.known(code).isEmpty()) {
            throw new NotFound(say("calendar.refused.limit.unknown", code));
        }
        return new Answer(limits.all().stream()
                .filter(limit -> code == null || limit.code().equals(code))
                .filter(limit -> on == null || limit.holdsOn(on))
                .map(Rule::of)
                .toList());
    }
}
