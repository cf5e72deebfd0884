package org.gongkai.disclosure.requests;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who knows what is public already (先看已公开). Finding belongs to a wing that may know this one, so this room only says what it
 * asks; where nobody answers, nothing is offered and the way goes on.
 */
public interface AlreadyPublic {

    /** What comes near to these words, the best first. */
    List<Found> find(String words, int most);

    /** Some letters of a text, and whether they were looked for. */
    record Piece(String text, boolean wanted) {}

    /** Something that is public; {@code kind} says what it is, in words. */
    record Found(
            List<Piece> title,
            String href,
            String kind,
            List<Piece> snippet,
            List<UnitId> units,
            @Nullable LocalDate on) {

        public Found {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
            units = List.copyOf(units);
        }
    }
}
