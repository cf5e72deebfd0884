package org.gongkai.portal.search.cluster;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.portal.search.backend.IndexBackend;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/**
 * Looks after the cluster (集群值守): each second whether its nodes answer; when it is back, whether it is fit and has its index;
 * and it sends the courier. Nobody has to do anything after a fault.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration KNOCK = Duration.ofMillis(1_500);
    private static final int TIDY = 10;
    private static final int LONGEST_PAUSE = 15;

    private final Nodes nodes;
    private final Generations generations;
    private final Courier courier;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService beat = thread("search-watch");
    private final ScheduledExecutorService errands = thread("search-courier");
    private final AtomicBoolean woken = new AtomicBoolean();

    private volatile @Nullable String trouble = say("search.cluster.starting");
    private volatile List<URI> silent = List.of();
    private volatile boolean prepared;
    private volatile boolean shredding;
    private int turns;
    private int failures;
    private int pause;

    Watch(Nodes nodes, Generations generations, Courier courier, Outbox outbox, ApplicationEventPublisher events) {
        this.nodes = nodes;
        this.generations = generations;
        this.courier = courier;
        this.outbox = outbox;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        beat.scheduleWithFixedDelay(this::listen, 0, 1, TimeUnit.SECONDS);
        errands.scheduleWithFixedDelay(this::tend, 300, 1_000, TimeUnit.MILLISECONDS);
    }

    /** Why the index cannot be asked. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Nodes that do not answer. */
    List<URI> silent() {
        return silent;
    }

    /** Something was noted for the courier. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            errands.execute(this::deliver);
        }
    }

    /** A question failed: look whether everything is as it should be. */
    void doubt() {
        prepared = false;
    }

    /** The words of what was removed are to leave the disk, as soon as the cluster can do it. */
    void shredSoon() {
        shredding = true;
    }

    private void listen() {
        var missing = new ArrayList<URI>();
        for (var address : nodes.addresses()) {
            if (nodes.knock(address, KNOCK) == null) {
                missing.add(address);
            }
        }
        if (!missing.equals(silent)) {
            LOG.warn("Nodes of the search cluster that do not answer: {}", missing.isEmpty() ? "none" : missing);
        }
        silent = List.copyOf(missing);
        if (missing.size() == nodes.addresses().size()) {
            prepared = false;
            trouble = say("search.cluster.away", names(missing));
        }
    }

    private void tend() {
        if (silent.size() == nodes.addresses().size()) {
            return;
        }
        try {
            if (!prepared) {
                prepare();
            }
            if (prepared && ++turns % TIDY == 0) {
                generations.tidy();
            }
            if (prepared && shredding) {
                shredding = false;
                generations.shred();
            }
        } catch (RuntimeException e) {
            failed(e);
        }
        deliver();
    }

    private void prepare() {
        var fault = Fitness.fault(nodes);
        if (fault.isPresent()) {
            if (!fault.equals(trouble())) {
                LOG.error("{}", fault.get());
            }
            trouble = fault.get();
            return;
        }
        boolean fits = generations.prepare() || generations.underWay() || generations.fits();
        prepared = true;
        trouble = null;
        events.publishEvent(new IndexBackend.Ready(fits));
    }

    private void deliver() {
        woken.set(false);
        if (!prepared || pause-- > 0) {
            return;
        }
        try {
            courier.deliver();
            failures = 0;
            pause = 0;
        } catch (RuntimeException e) {
            pause = Math.min(LONGEST_PAUSE, ++failures * 2);
            LOG.warn(
                    "{} changes wait for the search cluster, tried again in {} s: {}",
                    waiting(),
                    pause,
                    e.getMessage());
        }
    }

    private String waiting() {
        try {
            return Long.toString(outbox.waiting());
        } catch (RuntimeException databaseAway) {
            return "?";
        }
    }

    private void failed(RuntimeException e) {
        LOG.warn("The search cluster is not as it should be; tried again: {}", e.getMessage());
        prepared = false;
        if (trouble != null) {
            trouble = say("search.cluster.unready", String.valueOf(e.getMessage()));
        }
    }

    static String names(List<URI> addresses) {
        return String.join("、", addresses.stream().map(URI::getAuthority).toList());
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    @Override
    public void close() {
        beat.shutdownNow();
        errands.shutdownNow();
    }
}
