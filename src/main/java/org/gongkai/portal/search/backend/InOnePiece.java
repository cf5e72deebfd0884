package org.gongkai.portal.search.backend;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When the index's files are worth being put together into one (索引合并): every question reads each of them, but putting
 * together costs as much as writing all anew. So it waits until much was written and the writing has paused.
 */
final class InOnePiece {

    /** A day's publications are far fewer, an import or a rebuild far more. */
    static final int MUCH = 2_000;

    static final Duration PAUSE = Duration.ofSeconds(30);

    private final Clock clock;
    private long written;
    private Instant last = Instant.EPOCH;

    InOnePiece(Clock clock) {
        this.clock = clock;
    }

    synchronized void written(int entries) {
        written += entries;
        last = clock.instant();
    }

    /** Whether it is time; then what was written so far counts as put together. */
    synchronized boolean due() {
        if (written < MUCH || clock.instant().isBefore(last.plus(PAUSE))) {
            return false;
        }
        written = 0;
        return true;
    }
}
