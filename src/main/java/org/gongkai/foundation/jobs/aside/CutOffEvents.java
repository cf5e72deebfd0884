package org.gongkai.foundation.jobs.aside;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Events whose listeners were cut off by a crash (中断的事件) are delivered again at the start; but the registry passes over those
 * that were being delivered again already when a second crash came. Before it looks, all of them are marked as failed:
 * at a start nobody is at work on them.
 */
@Component
class CutOffEvents {

    private static final Logger LOG = LoggerFactory.getLogger(CutOffEvents.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    CutOffEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The registry itself looks after all beans are made. */
    @PostConstruct
    void releaseAll() {
        release(Duration.ZERO);
    }

    /** Marks as failed what has been on its way for longer than this; what is still at work on it does no harm by doing it twice. */
    void release(Duration age) {
        int released = jdbc.sql("""
                update event_publication set status = 'FAILED'
                where completion_date is null and status is distinct from 'FAILED'
                  and coalesce(last_resubmission_date, publication_date) <= ?
                """)
                .param(clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .update();
        if (released > 0) {
            LOG.info("{} events were cut off and are delivered again", released);
        }
    }
}
