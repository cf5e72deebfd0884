package org.gongkai.foundation.identity.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the record of access (查询条件).
 *
 * @param who login of the one who acted or whom it was about; empty for everybody
 * @param kind of the entries; empty for all
 * @param from first day, null for the oldest
 * @param to last day, null for the newest
 */
public record AccessAsk(
        String who,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public AccessAsk {
        who = who.strip();
        kind = kind.strip();
    }

    /** Everything about one login. */
    public static AccessAsk about(String login) {
        return new AccessAsk(login, "", null, null);
    }
}
