package org.gongkai.disclosure.requests.steps;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.disclosure.requests.ledger.Facts;
import org.gongkai.disclosure.requests.life.Edge;
import org.gongkai.disclosure.requests.life.Party;

/**
 * Whose hand acts (经手人): somebody in their parts towards one request, the applicant, or the clock.
 *
 * @param alone whether it may prepare and sign by itself, as the settings let small bodies; else two hands are needed
 */
public record Hand(String login, String name, Set<Party> parts, boolean alone) {

    public Hand {
        parts = Set.copyOf(parts);
    }

    /** The applicant, who shows number and code; the name stays in the sealed part. */
    public static Hand applicant() {
        return new Hand("-", Party.APPLICANT.label(), EnumSet.of(Party.APPLICANT), false);
    }

    /** What happens by itself. */
    public static Hand clock() {
        return new Hand("-", say("requests.party.CLOCK"), EnumSet.of(Party.CLOCK), false);
    }

    public boolean is(Party part) {
        return parts.contains(part);
    }

    /** The part in which a hand goes a way. */
    public Facts.Signature signature(Edge edge) {
        var part = parts.stream()
                .filter(edge.who()::contains)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Facts.Signature(login, name, part);
    }
}
