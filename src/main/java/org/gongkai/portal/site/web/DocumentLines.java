package org.gongkai.portal.site.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Says documents as lines and as teeth of a spine. */
@Component
class DocumentLines {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final UnitDirectory units;
    private final WorkCalendar calendar;
    private final Clock clock;

    DocumentLines(UnitDirectory units, WorkCalendar calendar, Clock clock) {
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    Line line(DocumentLine document) {
        var day = document.publishedAt().atZone(clock.getZone()).toLocalDate();
        boolean thisYear = day.getYear() == LocalDate.now(clock).getYear();
        return new Line(
                document.kind().label(),
                document.title(),
                document.url(),
                issuer(document),
                thisYear ? THIS_YEAR.format(day) : day.toString());
    }

    /** A publicity with the workdays that are left (公示期). */
    Step running(DocumentLine document) {
        var today = LocalDate.now(clock);
        var end = document.shown().to();
        var state = today.equals(end) ? Step.State.LATE : Step.State.NOW;
        var when = end == null
                ? ""
                : today.equals(end)
                        ? say("site.running.today")
                        : say(
                                "site.running.until",
                                calendar.workdaysBetween(today, end),
                                end.getMonthValue(),
                                end.getDayOfMonth());
        return new Step(document.title(), when, document.url(), state);
    }

    String issuer(DocumentLine document) {
        var unit = units.find(document.unit()).map(Unit::shortName).orElse("");
        var issuer = document.issuer();
        return issuer == null || issuer.isBlank() ? unit : issuer;
    }
}
