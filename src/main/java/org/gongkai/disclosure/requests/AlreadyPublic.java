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

    /** Something that is public. */
    record Found(
            String title,
            String href,
            String kind,
            String snippet,
            List<UnitId> units,
            @Nullable LocalDate on) {

        public Found {
            units = List.copyOf(units);
        }
    }
}
