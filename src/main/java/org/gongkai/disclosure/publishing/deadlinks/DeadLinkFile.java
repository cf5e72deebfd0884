package org.gongkai.disclosure.publishing.deadlinks;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.export.CsvTable;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Component;

/** The list as CSV (导出). */
@Component
class DeadLinkFile {

    private static final int MOST = 50_000;

    private final DeadLinks links;
    private final UnitNames names;

    DeadLinkFile(DeadLinks links, UnitNames names) {
        this.links = links;
        this.names = names;
    }

    byte[] of(Actor actor) {
        var table =
                new CsvTable().row((Object[]) say("publishing.links.columns").split("，"));
        for (var link : links.list(actor, 0, MOST)) {
            table.row(
                    names.of(link.unit()),
                    link.title(),
                    link.document().url(),
                    link.words(),
                    link.address(),
                    link.verdict(),
                    link.since(),
                    link.asked());
        }
        return table.bytes();
    }
}
