package org.gongkai.portal.site.news;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongkai.portal.site.cache.CacheSettings;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Listens to the journal for what other nodes changed (其他节点的变动). A change of units or lists is acted upon once more some
 * seconds later, since rooms hold those in memory for that long.
 */
@Component
class OtherNodes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    private static final long AGAIN_AFTER_NANOS = TimeUnit.SECONDS.toNanos(7);
    private static final int ROUNDS_BETWEEN_CLEANING = 3_600;

    private final Journal journal;
    private final Dropping dropping;
    private final CacheSettings settings;
    private final Map<Told, Long> again = new HashMap<>();
    private Set<Long> seen = new HashSet<>();
    private @org.jspecify.annotations.Nullable ScheduledExecutorService clockwork;
    private long horizon = -1;
    private long rounds;
    private boolean deaf;

    OtherNodes(Journal journal, Dropping dropping, CacheSettings settings) {
        this.journal = journal;
        this.dropping = dropping;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        long every = settings.listen().toMillis();
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("site-news").factory());
        var _ = started.scheduleWithFixedDelay(this::listen, every, every, TimeUnit.MILLISECONDS);
        clockwork = started;
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) clockwork.shutdownNow();
        clockwork = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }

    private void listen() {
        try {
            hear();
            if (++rounds % ROUNDS_BETWEEN_CLEANING == 0) journal.forget();
            deaf = false;
        } catch (DataAccessException gone) {
            if (!deaf) LOG.warn("The journal of changes cannot be read; it is read on when the database answers again");
            deaf = true;
        } catch (RuntimeException fault) {
            LOG.error("Listening to other nodes failed", fault);
        }
    }

    void hear() {
        var next = journal.horizon();
        if (horizon < 0) horizon = next;
        var now = new HashSet<Long>();
        for (var entry : journal.since(horizon)) {
            now.add(entry.id());
            if (seen.contains(entry.id())) continue;
            if (!entry.own()) dropping.heard(entry.told());
            if (isHeldInMemory(entry.told())) again.put(entry.told(), System.nanoTime());
        }
        seen = now;
        horizon = next;
        again.entrySet().removeIf(late -> {
            boolean due = System.nanoTime() - late.getValue() > AGAIN_AFTER_NANOS;
            if (due) dropping.heard(late.getKey());
            return due;
        });
    }

    private static boolean isHeldInMemory(Told told) {
        return !told.units().isEmpty() || told.wholes().contains(Whole.LISTS);
    }
}
