package org.gongkai.disclosure.publishing.checking;

import static org.gongkai.foundation.design.Speech.say;

/** How much a finding weighs (轻重). */
public enum Severity {
    /** 必须改: the next step is closed until it is mended or a named person lets it pass. */
    BLOCKS,
    /** 建议看: for the writer to judge. */
    WARNS;

    public String label() {
        return say("publishing.checks.severity." + name());
    }
}
