package org.gongkai.portal.search.turnstile;

import static org.gongkai.foundation.design.Speech.say;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets only so many searches in at a time, and of one caller fewer (检索闸门): whoever asks slow questions by the dozen waits
 * in a line of their own, and the threads of the server stay with those who read pages.
 */
@Component
public class Turnstile {

    private final TurnstileSettings settings;
    private final Semaphore places;
    private final Map<String, Line> lines = new HashMap<>();

    Turnstile(TurnstileSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce(), true);
    }

    /** Does the work when it is the caller's turn; refuses with 503 when that takes too long. */
    public <T> T pass(String caller, Supplier<T> work) {
        var line = enter(caller);
        try {
            return within(line.own, settings.waitOfOne(), () -> within(places, settings.waiting(), work));
        } finally {
            leave(caller, line);
        }
    }

    private <T> T within(Semaphore free, int longest, Supplier<T> work) {
        if (free.getQueueLength() >= longest || !acquired(free)) {
            throw new Refused(say("search.busy"), HttpStatus.SERVICE_UNAVAILABLE, null);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean acquired(Semaphore free) {
        try {
            return free.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Line enter(String caller) {
        var line = lines.computeIfAbsent(caller, _ -> new Line(settings.atOnceOfOne()));
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
