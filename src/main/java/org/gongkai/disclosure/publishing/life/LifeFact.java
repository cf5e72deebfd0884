package org.gongkai.disclosure.publishing.life;

import java.time.Instant;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EditionState;
import org.jspecify.annotations.Nullable;

/** One transition as it happened (办理记录): who, when, with which words. */
public record LifeFact(
        EditionId edition,
        Act act,
        @Nullable EditionState from,
        EditionState to,
        @Nullable Long person,
        String name,
        Instant at,
        @Nullable String comment) {}
