package org.gongkai.disclosure.publishing.library;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Lines of the listing as rows of a page, with their state of today. */
@Component
class ListRows {

    private final UnitDirectory units;
    private final Clock clock;

    ListRows(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    ListView.Row of(DocumentLine line) {
        var issuer = line.issuer();
        // whoever keeps a law for looking up did not make it
        var unit = issuer != null || line.kind().isLaw()
                ? Objects.requireNonNullElse(issuer, "")
                : units.find(line.unit()).map(Unit::shortName).orElse("");
        var date = line.published(clock.getZone());
        var title = line.title();
        var kind = line.kind().label();
        if (line.kind() == DocumentKind.PUBLICITY) {
            boolean running = line.shown().contains(LocalDate.now(clock));
            var state = say(running ? "publishing.list.running" : "publishing.list.over");
            var tone = running ? Tone.LASTING : Tone.OVER;
            return new ListView.Row(title, line.url(), kind, line.documentNumber(), unit, date, tone, state);
        }
        var validity = line.validity();
        var tone = validity == null ? null : validity.tone();
        var state = validity == null ? null : validity.label();
        return new ListView.Row(title, line.url(), kind, line.documentNumber(), unit, date, tone, state);
    }
}
