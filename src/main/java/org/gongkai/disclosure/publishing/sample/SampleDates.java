package org.gongkai.disclosure.publishing.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.archive.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what just happened to a sample into the past, so that the district has a history. */
@Component
class SampleDates {

    private final JdbcClient jdbc;
    private final Listing listing;
    private final Clock clock;

    SampleDates(JdbcClient jdbc, Listing listing, Clock clock) {
        this.jdbc = jdbc;
        this.listing = listing;
        this.clock = clock;
    }

    void shift(EditionId id, int days) {
        jdbc.sql("""
                update publishing_edition set published_at = published_at - make_interval(days => :days),
                    created_at = created_at - make_interval(days => :days + 1),
                    saved_at = saved_at - make_interval(days => :days + 1)
                where document_id = :document and number = :number
                """)
                .param("days", days)
                .param("document", id.document().value())
                .param("number", id.number())
                .update();
        jdbc.sql("""
                update publishing_fact set at = at - make_interval(days => :days)
                where document_id = :document and number = :number and at > :lately
                """)
                .param("lately", clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("days", days)
                .param("document", id.document().value())
                .param("number", id.number())
                .update();
        jdbc.sql("delete from publishing_listing where document_id = ?")
                .param(id.document().value())
                .update();
        listing.show(id.document());
    }
}
