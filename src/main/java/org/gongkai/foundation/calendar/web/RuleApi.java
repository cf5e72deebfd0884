package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
    record Answer(List<RuleAnswer> rules) {}

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
                .map(RuleAnswer::of)
                .toList());
    }
}
