package org.gongkai.foundation.notification;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.identity.Actor;

/** What members of staff are reminded of each working day (每日提醒), offered as a bean by the room that knows it. */
public interface DailyNews {

    /** Line by line, naming nobody; empty for nothing. */
    List<String> of(Actor actor, LocalDate today);

    /** The page at which this person goes on. */
    String path();
}
