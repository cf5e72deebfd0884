package org.gongkai.foundation.jobs.aside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRepository;

/** A crash while events of an earlier crash were being delivered again. */
@GongkaiTest
class CutOffEventsModuleTests {

    @Autowired
    private CutOffEvents cutOff;

    @Autowired
    private EventPublicationRepository registry;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEventCutOffTwiceIsDeliveredAgainAllTheSame() {
        var event = UUID.randomUUID();
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                       completion_attempts)
                values (?, 'nobody', 'java.lang.String', '"x"', now(), 'RESUBMITTED', 2)
                """).param(event).update();
        try {
            assertThat(registry.markResubmitted(event, java.time.Instant.EPOCH))
                    .as("the registry alone passes it over for ever")
                    .isFalse();
            cutOff.release(java.time.Duration.ZERO);
            assertThat(registry.markResubmitted(event, java.time.Instant.EPOCH)).isTrue();
        } finally {
            jdbc.sql("delete from event_publication where id = ?").param(event).update();
        }
    }
}
