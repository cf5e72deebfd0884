package org.gongkai.foundation.calendar.tables;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is kept in memory of a table and read anew when somebody changed it (已知的表): here at once, on other nodes within the
 * minute. The clock may jump, forward or back; then it is looked at sooner.
 *
 * @param <T> what is known at a moment
 */
public final class Known<T> {

    /** So long another node may not know of what was entered. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final long UNKNOWN = -1;

    private final Supplier<T> source;
    private final @Nullable LongSupplier changes;
    private final @Nullable Clock clock;
    private volatile T table;
    private volatile long version;
    private volatile Instant looked = Instant.EPOCH;

    /**
     * What changes.
     *
     * @param changes how often it was changed
     */
    public Known(Supplier<T> source, LongSupplier changes, Clock clock) {
        this.source = source;
        this.changes = changes;
        this.clock = clock;
        version = changes.getAsLong();
        table = source.get();
        looked = clock.instant();
    }

    /** What never changes. */
    public Known(T table) {
        source = () -> table;
        changes = null;
        clock = null;
        this.table = table;
    }

    public T now() {
        if (changes != null && clock != null) {
            var now = clock.instant();
            if (Duration.between(looked, now).abs().compareTo(PATIENCE) > 0) {
                looked = now;
                if (changes.getAsLong() != version) {
                    read(changes);
                }
            }
        }
        return table;
    }

    /** Looks now whether it was changed. */
    public void lookAgain() {
        looked = Instant.EPOCH;
        now();
    }

    /**
     * Takes up a change at once. Inside a transaction it is looked at once more when that is over: it may have failed, and
     * meanwhile somebody may have read what was there before.
     */
    public void readAnew() {
        if (changes != null) {
            read(changes);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        version = UNKNOWN;
                        looked = Instant.EPOCH;
                    }
                });
            }
        }
    }

    private void read(LongSupplier told) {
        version = told.getAsLong();
        table = source.get();
    }
}
