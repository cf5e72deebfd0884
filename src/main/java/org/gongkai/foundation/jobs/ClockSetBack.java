package org.gongkai.foundation.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices that the machine's clock was set back (时钟回拨). What was planned under the wrong time would otherwise sleep until
 * that time comes: nothing would be published on time, no failed event tried again, for as long as the clock had been ahead.
 * That it was is seen from timers that have succeeded in the future, and from jobs and events that were begun in it; all are
 * then due at once, as they would be after a pause.
 */
@Component
class ClockSetBack implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ClockSetBack.class);
    private static final int SECONDS = 5;

    /** Clocks of several nodes may differ by so much. */
    private static final Duration ASTRAY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("clock-set-back").daemon().factory());

    private Glance last;

    ClockSetBack(JdbcClient jdbc, TransactionTemplate transactions, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.clock = clock;
        last = new Glance(clock.instant(), System.nanoTime());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watching.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            var now = new Glance(clock.instant(), System.nanoTime());
            boolean here = now.isBehind(last);
            last = now;
            if (putRight() || here) {
                LOG.warn("The clock was set back; everything that is done by the clock is done now");
                // the scheduler sleeps between two looks until a time of this clock, which now lies far ahead
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The timers cannot be read", away);
        } catch (RuntimeException fault) {
            LOG.error("Looking whether the clock was set back failed", fault);
        }
    }

    /** A look at the clock, and at a measure that nobody sets. */
    record Glance(Instant at, long nanos) {

        /** Whether the clock fell behind what has passed since an earlier look. */
        boolean isBehind(Glance earlier) {
            return at.isBefore(earlier.at.plusNanos(nanos - earlier.nanos).minus(ASTRAY));
        }
    }

    /** Whether the clock was set back since the last look; then timers and events are put right. */
    boolean putRight() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return Boolean.TRUE.equals(transactions.execute(_ -> wasSetBack(now) && put(now)));
    }

    /** What was begun just before may be written down after the first look, so what lies ahead by itself is looked at too. */
    private boolean wasSetBack(OffsetDateTime now) {
        return jdbc.sql("""
                select exists (select from scheduled_tasks where greatest(last_success, last_failure) > :ahead
                           or task_name = 'job' and execution_time > :ahead)
                    or exists (select from event_publication where completion_date is null
                           and greatest(publication_date, last_resubmission_date) > :ahead)
                """)
                .param("ahead", now.plus(ASTRAY))
                .query(Boolean.class)
                .single();
    }

    private boolean put(OffsetDateTime now) {
        jdbc.sql("""
                update scheduled_tasks set execution_time = :now, version = version + 1
                where not picked and execution_time > :now
                """).param("now", now).update();
        jdbc.sql("""
                update scheduled_tasks set last_success = least(last_success, :now),
                       last_failure = least(last_failure, :now), last_heartbeat = least(last_heartbeat, :now)
                """).param("now", now).update();
        jdbc.sql("""
                update event_publication set publication_date = least(publication_date, :now),
                       last_resubmission_date = least(last_resubmission_date, :now)
                where completion_date is null
                """).param("now", now).update();
        return true;
    }

    @Override
    public void destroy() {
        watching.shutdownNow();
    }
}
