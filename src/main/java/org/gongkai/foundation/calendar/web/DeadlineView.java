package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.gongkai.foundation.calendar.Deadline;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Why a day is the last one, for the page (日子怎么算的).
 *
 * @param year without a table of holidays, empty when all are known
 * @param rule that gives the length, in words, or empty
 * @param code of that rule, or empty
 */
public record DeadlineView(Deadline deadline, String year, String rule, String code, String api, String calendar) {

    static DeadlineView of(Asked asked, Deadline deadline) {
        var known = deadline.date();
        var last = known == null ? deadline.steps().getLast().to() : known;
        var rule = asked.rule();
        return new DeadlineView(
                deadline,
                deadline.steps().stream()
                        .filter(step -> step.kind() == Deadline.Kind.PROVISIONAL)
                        .map(Deadline.Step::when)
                        .findFirst()
                        .orElse(""),
                rule == null ? "" : say("calendar.deadline.rule", rule.label(), rule.version(), rule.article()),
                rule == null ? "" : rule.code(),
                api(asked),
                "/calendar/" + last.getYear());
    }

    private static String api(Asked asked) {
        var rule = asked.rule();
        var address = UriComponentsBuilder.fromPath("/api/v1/calendar/deadline").queryParam("from", asked.from());
        if (rule == null) {
            address.queryParam("amount", asked.span().amount())
                    .queryParam("unit", asked.span().unit());
        } else {
            address.queryParam("rule", rule.code()).queryParam("version", rule.version());
        }
        for (var event : asked.events()) {
            switch (event) {
                case Stop stop ->
                    address.queryParam(
                            "stop", stop.from() + ".." + (stop.until() == null ? "" : stop.until()) + said(stop));
                case Restart restart -> address.queryParam("restart", restart.on() + said(restart));
            }
        }
        asked.extensions().forEach(one -> address.queryParam("extension", one.amount()));
        return address.encode().build().toUriString();
    }

    private static String said(ClockEvent event) {
        return event.reason().isEmpty() ? "" : " " + event.reason();
    }
}
