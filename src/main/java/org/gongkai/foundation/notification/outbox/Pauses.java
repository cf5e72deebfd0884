package org.gongkai.foundation.notification.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long is waited before a mail is tried again (重试间隔): ever longer, for some two days in all. */
final class Pauses {

    private static final List<Duration> ALL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Pauses() {}

    /** The pause after so many attempts; empty when it is given up. */
    static Optional<Duration> after(int attempts) {
        return attempts <= ALL.size() ? Optional.of(ALL.get(attempts - 1)) : Optional.empty();
    }
}
