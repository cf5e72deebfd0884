package org.gongkai.disclosure.publishing.life;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand acts (经手人): a person in their parts towards one edition, or the clock.
 *
 * @param person id, or null for clock and machines
 */
public record Hand(@Nullable Long person, String name, Set<Part> parts) {

    /** The timer that publishes at the set time. */
    public static final Hand CLOCK = new Hand(null, "定时公开", Set.of(Part.CLOCK));

    public Hand {
        parts = Set.copyOf(parts);
    }

    /** The same person with the author's part, when they wrote the edition. */
    public Hand towards(@Nullable Long author) {
        if (person == null || !person.equals(author)) return this;
        var more = EnumSet.of(Part.AUTHOR);
        more.addAll(parts);
        return new Hand(person, name, more);
    }

    public boolean isAuthor() {
        return parts.contains(Part.AUTHOR);
    }

    boolean isOneOf(Set<Part> wanted) {
        return parts.stream().anyMatch(wanted::contains);
    }
}
