package org.gongkai.foundation.operation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * So many places for work that goes on at the same time, and of one caller fewer (席位): whoever brings slow work by the dozen
 * waits in a line of their own, and the others are served meanwhile.
 */
public final class Places {

    /** A place that was taken; closing gives it back. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final Semaphore free;
    private final int atOnceOfOne;
    private final int waiting;
    private final int waitOfOne;
    private final long patience;
    private final Map<String, Line> lines = new HashMap<>();

    /**
     * @param atOnce how many there are
     * @param atOnceOfOne how many of them one caller may hold
     * @param waiting how many may wait for one
     * @param waitOfOne how many of one caller may wait
     * @param patience how long one waits
     */
    public Places(int atOnce, int atOnceOfOne, int waiting, int waitOfOne, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.atOnceOfOne = atOnceOfOne;
        this.waiting = waiting;
        this.waitOfOne = waitOfOne;
        this.patience = patience.toMillis();
    }

    /** Takes a place when it is the caller's turn; empty when that takes too long or too many wait. */
    public Optional<Place> take(String caller) {
        var line = enter(caller);
        if (!isTaken(line.own, waitOfOne)) {
            leave(caller, line);
            return Optional.empty();
        }
        if (!isTaken(free, waiting)) {
            line.own.release();
            leave(caller, line);
            return Optional.empty();
        }
        return Optional.of(() -> {
            free.release();
            line.own.release();
            leave(caller, line);
        });
    }

    private boolean isTaken(Semaphore places, int longest) {
        if (places.tryAcquire()) return true;
        if (places.getQueueLength() >= longest) return false;
        try {
            return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Line enter(String caller) {
        var line = lines.computeIfAbsent(caller, _ -> new Line(atOnceOfOne));
        line.inside++;
        return line;
    }

    private synchronized void leave(String caller, Line line) {
        if (--line.inside == 0) {
            lines.remove(caller);
        }
    }

    private static final class Line {
        final Semaphore own;
        int inside;

        Line(int places) {
            own = new Semaphore(places, true);
        }
    }
}
