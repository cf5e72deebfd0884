package org.gongkai.disclosure.publishing.library;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.MatterPageSection;
import org.springframework.stereotype.Component;

/** What was published under a matter, on its page. */
@Component
class MatterPublications implements MatterPageSection {

    private static final int SHOWN = 10;

    private final PublishedDocuments published;
    private final UnitDirectory units;
    private final Clock clock;

    MatterPublications(PublishedDocuments published, UnitDirectory units, Clock clock) {
        this.published = published;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String heading(MatterId matter) {
        return say("publishing.section.matter");
    }

    @Override
    public List<Entry> entries(MatterId matter) {
        return published.newest(DocumentFilter.under(List.of(matter)), SHOWN).stream()
                .map(line -> new Entry(
                        line.url(),
                        line.title(),
                        line.published(clock.getZone()) + "·"
                                + units.find(line.unit()).map(Unit::shortName).orElse("")))
                .toList();
    }

    @Override
    public String more(MatterId matter) {
        return "/documents?matter=" + matter;
    }
}
