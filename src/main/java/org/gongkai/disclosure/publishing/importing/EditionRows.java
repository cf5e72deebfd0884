package org.gongkai.disclosure.publishing.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.archive.MetadataColumns;
import org.gongkai.disclosure.publishing.archive.Rows;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.likeness.Likenesses;
import org.gongkai.disclosure.publishing.source.Incoming;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Editions, texts and facts of a portion as rows. */
@Component
class EditionRows {

    private static final List<String> METADATA = List.of(
            "title:text",
            "subtitle:text",
            "summary:text",
            "document_number:text",
            "issuer:text",
            "formed_on:date",
            "source:text",
            "topic:text",
            "genre:text",
            "openness:text",
            "audience:text",
            "keywords:text",
            "attribute:text",
            "exemption:text",
            "valid_from:date",
            "valid_to:date",
            "shown_from:date",
            "shown_to:date",
            "further:jsonb");
    private static final List<String> OWN = List.of(
            "document_id:bigint",
            "number:int",
            "state:text",
            "ended:text",
            "change_note:text",
            "digest:text",
            "author:bigint",
            "author_name:text",
            "created_at:timestamptz",
            "saved_at:timestamptz",
            "published_at:timestamptz",
            "published_by:text",
            "published_as:text");

    private final MetadataColumns columns;
    private final Clock clock;

    EditionRows(MetadataColumns columns, Clock clock) {
        this.columns = columns;
        this.clock = clock;
    }

    Portion begin() {
        return new Portion();
    }

    /** The rows of one portion. */
    final class Portion {

        private final Batch editions;
        private final Batch texts =
                new Batch("publishing_text", "document_id:bigint", "number:int", "html:text", "plain:text");
        private final Batch files = new Batch(
                "publishing_file",
                "document_id:bigint",
                "number:int",
                "position:int",
                "use:text",
                "digest:text",
                "name:text",
                "media_type:text",
                "size_bytes:bigint",
                "words:text");
        private final Batch sketches =
                new Batch("publishing_likeness", "document_id:bigint", "number:int", "keys:int[]");
        private final Batch facts = new Batch(
                "publishing_fact",
                "document_id:bigint",
                "number:int",
                "act:text",
                "to_state:text",
                "person_id:bigint",
                "person_name:text",
                "at:timestamptz",
                "comment:text");

        private Portion() {
            var all = new ArrayList<>(OWN);
            all.addAll(METADATA);
            editions = new Batch("publishing_edition", all.toArray(String[]::new));
        }

        void add(Incoming one, long document, int number, @Nullable String note, Order order, Instant now) {
            var state = order.publish() ? EditionState.PUBLISHED : EditionState.DRAFT;
            var published = order.publish() ? published(one, number, now) : null;
            var values = new ArrayList<@Nullable Object>();
            values.add(document);
            values.add(number);
            values.add(state.name());
            values.add(Rows.name(one.ended()));
            values.add(note);
            values.add(one.digest());
            values.add(order.hand().person());
            values.add(order.hand().name());
            values.add(now.toString());
            values.add(now.toString());
            values.add(published == null ? null : published.toString());
            values.add(published == null ? null : order.hand().name());
            values.add(published == null ? null : one.publishedOn().asWritten());
            var metadata = columns.of(one.content());
            METADATA.forEach(column -> {
                var value = metadata.get(column.substring(0, column.indexOf(':')));
                values.add(value == null ? null : value.toString());
            });
            editions.add(values.toArray());
            var text = one.text(new DocumentId(document));
            var plain = text.plain();
            texts.add(document, number, text.html(), plain);
            if (order.publish() && Likenesses.asks(one.kind())) {
                sketches.add(document, number, Likenesses.keys(one.content().title(), plain));
            }
            int position = 0;
            for (var file : one.content().files()) {
                files.add(
                        document,
                        number,
                        position++,
                        file.use().name(),
                        file.digest().hex(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.words());
            }
            var act = order.publish() ? Act.IMPORT : Act.WRITE;
            facts.add(
                    document,
                    number,
                    act.name(),
                    state.name(),
                    order.hand().person(),
                    order.hand().name(),
                    now.toString(),
                    one.sourceId());
        }

        void insert(JdbcTemplate jdbc) {
            editions.insert(jdbc);
            texts.insert(jdbc);
            files.insert(jdbc);
            sketches.insert(jdbc);
            facts.insert(jdbc);
        }

        /** The day the source says, for the first edition; a changed one comes before the public now. */
        private Instant published(Incoming one, int number, Instant now) {
            var day = one.publishedOn();
            return number > 1 ? now : day.day().atStartOfDay(clock.getZone()).toInstant();
        }
    }
}
