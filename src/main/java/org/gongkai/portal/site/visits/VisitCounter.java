package org.gongkai.portal.site.visits;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Counts in memory and writes every few seconds (访问计数). While the database is away counts stay here; what a crash takes is
 * what was counted since the last writing.
 */
@Component
public class VisitCounter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VisitCounter.class);

    private final Visits visits;
    private final VisitSettings settings;
    private final ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService clockwork;
    private boolean failing;

    VisitCounter(Visits visits, VisitSettings settings) {
        this.visits = visits;
        this.settings = settings;
    }

    void count(String path) {
        var count = counts.get(path);
        if (count == null) count = counts.computeIfAbsent(path, _ -> new LongAdder());
        count.increment();
    }

    /** Writes what was counted since the last time. */
    public synchronized void write() {
        var taken = new TreeMap<String, Long>();
        counts.forEach((path, count) -> {
            long n = count.sumThenReset();
            if (n > 0) taken.put(path, n);
        });
        if (taken.isEmpty()) return;
        try {
            visits.add(taken);
            failing = false;
        } catch (RuntimeException fault) {
            giveBack(taken);
            if (!failing) LOG.warn("Visits cannot be written; they are kept until the database answers again", fault);
            failing = true;
        }
    }

    @Override
    public synchronized void start() {
        long every = settings.write().toMillis();
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("site-visits").factory());
        var _ = started.scheduleWithFixedDelay(this::write, every, every, TimeUnit.MILLISECONDS);
        clockwork = started;
    }

    @Override
    public void stop() {
        var running = clockwork;
        clockwork = null;
        if (running != null) running.shutdown();
        write();
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    private void giveBack(Map<String, Long> taken) {
        taken.forEach(
                (path, n) -> counts.computeIfAbsent(path, _ -> new LongAdder()).add(n));
    }
}
