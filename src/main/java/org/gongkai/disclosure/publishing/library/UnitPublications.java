package org.gongkai.disclosure.publishing.library;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitPageSection;
import org.springframework.stereotype.Component;

/** What a unit has published, on its page. */
@Component
class UnitPublications implements UnitPageSection {

    private static final int ORDER = 200;
    private static final int SHOWN = 6;

    private final PublishedDocuments published;
    private final Clock clock;

    UnitPublications(PublishedDocuments published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> of(Unit unit, Map<String, String> asked) {
        var filter = DocumentFilter.OWN.units(List.of(unit.id()));
        long all = published.count(filter);
        if (all == 0) return Optional.empty();
        int year = Year.now(clock).getValue();
        var address = "/documents?unit=" + unit.code();
        var figures = List.of(
                new Figure(Long.toString(all), say("publishing.section.figure"), address),
                new Figure(
                        Long.toString(published.count(filter.years(List.of(year)))),
                        say("publishing.section.year"),
                        address + "&year=" + year));
        var lines = published.newest(filter, SHOWN).stream().map(this::line).toList();
        return Optional.of(new Section(
                "published",
                say("publishing.section.published"),
                "",
                figures,
                lines,
                new Door(say("publishing.section.more"), address)));
    }

    private Line line(DocumentLine line) {
        return new Line(line.kind().label(), line.title(), line.url(), line.issuer(), line.published(clock.getZone()));
    }
}
