package org.gongkai.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GongkaiTest
class ClockSetBackModuleTests {

    @Autowired
    private ClockSetBack watch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void whatWasPlannedUnderAClockThatRanAheadDoesNotSleepUntilThen() {
        // the timer of this name runs every few seconds; a day ahead it has run and planned its next run
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("""
                update scheduled_tasks set execution_time = :ahead, version = version + 1, last_success = :ahead
                where task_name = 'publishing-on-time' and not picked
                """).param("ahead", now().plusHours(25)).update() == 1);
        var event = UUID.randomUUID();
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                       completion_attempts)
                values (?, 'nobody', 'java.lang.String', '"x"', ?, 'FAILED', 1)
                """).params(event, now().plusHours(25)).update();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                watch.putRight();
                assertThat(planned()).isBefore(now().plusMinutes(1));
            });
            assertThat(jdbc.sql("select publication_date from event_publication where id = ?")
                            .param(event)
                            .query(OffsetDateTime.class)
                            .single())
                    .isBefore(now().plusMinutes(1));
            assertThat(watch.putRight()).as("put right once").isFalse();
        } finally {
            jdbc.sql("delete from event_publication where id = ?").param(event).update();
        }
    }

    @Test
    void aClockThatFellBehindIsKnownByAMeasureThatNobodySets() {
        var now = java.time.Instant.parse("2026-03-09T04:00:00Z");
        var first = new ClockSetBack.Glance(now, 7);
        var ahead = new ClockSetBack.Glance(now.plusSeconds(7_205), 5_000_000_007L);
        var back = new ClockSetBack.Glance(now.plusSeconds(10), 10_000_000_007L);
        assertThat(ahead.isBehind(first)).as("ahead").isFalse();
        assertThat(back.isBehind(ahead)).as("and back").isTrue();
        assertThat(back.isBehind(first)).as("as if nothing had been").isFalse();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime planned() {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = 'publishing-on-time'")
                .query(OffsetDateTime.class)
                .single();
    }
}
