package org.gongkai.portal.site.mirror;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the mirror of the settings by itself (自动更新镜像). */
@Component
class MirrorCare {

    private static final Logger LOG = LoggerFactory.getLogger(MirrorCare.class);

    private final MirrorOffice office;
    private final MirrorSettings settings;
    private @Nullable ScheduledExecutorService clockwork;
    private boolean failing;

    MirrorCare(MirrorOffice office, MirrorSettings settings) {
        this.office = office;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (settings.dir() == null || clockwork != null) return;
        long every = settings.every().toMillis();
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("site-mirror").factory());
        var _ = started.scheduleWithFixedDelay(this::renew, 0, every, TimeUnit.MILLISECONDS);
        clockwork = started;
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void end() {
        if (clockwork != null) clockwork.shutdownNow();
    }

    private void renew() {
        var dir = settings.dir();
        if (dir == null) return;
        try {
            var figures = office.renew(dir.toAbsolutePath());
            if (figures.read() > 0) {
                LOG.info(
                        "Mirror renewed: {} read, {} written, {} removed in {} s",
                        figures.read(),
                        figures.written(),
                        figures.removed(),
                        figures.seconds());
            }
            failing = false;
        } catch (RuntimeException fault) {
            if (!failing) LOG.warn("The mirror could not be renewed; it is tried again", fault);
            failing = true;
        }
    }
}
