package org.gongkai.disclosure.publishing.deadlinks;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.outlinks.Outcome;
import org.gongkai.foundation.organization.UnitId;

/**
 * A link in a public document behind which nothing answers (外部死链).
 *
 * @param since the day on which it was first found so
 * @param asked when it was asked last
 */
record DeadLink(
        DocumentId document,
        String title,
        UnitId unit,
        String words,
        String address,
        Outcome outcome,
        int status,
        String since,
        String asked) {

    /** What is wrong, in a few words. */
    String verdict() {
        return say("publishing.links." + outcome, String.valueOf(status));
    }
}
