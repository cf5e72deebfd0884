package org.gongkai.disclosure.publishing.deadlinks;

import static org.gongkai.foundation.design.Speech.say;

/** One dead link as the page shows it (死链行). */
public record DeadLinkRow(String title, String href, String unit, String said, String address, String since) {

    static DeadLinkRow of(DeadLink link, String unit) {
        return new DeadLinkRow(
                link.title(),
                "/desk/documents/" + link.document(),
                unit,
                say("publishing.links.row", link.words(), link.verdict()),
                link.address(),
                say("publishing.links.since", link.since(), link.asked()));
    }
}
