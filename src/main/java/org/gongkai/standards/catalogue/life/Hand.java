package org.gongkai.standards.catalogue.life;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whose hand acts (经手人): a person in their parts towards one edition, or the clock.
 *
 * @param prepared whether this person prepared the edition
 */
public record Hand(String login, String name, Set<Part> parts, boolean prepared) {
    public Hand {
        parts = Set.copyOf(parts);
    }

    /** The timer that brings approved editions into force on their day. */
    static Hand clock() {
        return new Hand("-", say("catalogue.life.part.CLOCK"), EnumSet.of(Part.CLOCK), false);
    }

    boolean isOneOf(Set<Part> wanted) {
        return parts.stream().anyMatch(wanted::contains);
    }

    boolean is(Part part) {
        return parts.contains(part);
    }
}
