package org.gongkai.disclosure.publishing.mending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was masked (遮盖记录), and who read it a second time; what stood there before is kept nowhere.
 *
 * @param sentence where, what kind, and the form that it has now
 * @param confirmedName null until a second person read it
 */
public record Masking(
        long id,
        String sentence,
        @Nullable Long person,
        String name,
        Instant at,
        @Nullable String confirmedName,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
