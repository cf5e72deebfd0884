package org.gongkai.disclosure.publishing.sample;

import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.archive.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what just happened to a sample into the past, so that the district has a history. */
@Component
class SampleDates {

    private final JdbcClient jdbc;
    private final Listing listing;

    SampleDates(JdbcClient jdbc, Listing listing) {
        this.jdbc = jdbc;
        this.listing = listing;
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
                where document_id = :document and number = :number and at > now() - interval '1 hour'
                """)
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
