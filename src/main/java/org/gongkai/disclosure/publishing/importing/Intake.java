package org.gongkai.disclosure.publishing.importing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentsImported;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.archive.Listing;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.outlinks.LinkBook;
import org.gongkai.disclosure.publishing.source.Incoming;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a portion of documents in (入库), in the caller's transaction: new, changed, unchanged told apart by source id. */
@Component
public class Intake {

    /** What is known of a source id. */
    private record Standing(
            long id, int number, @Nullable String digest, EditionState state, boolean withdrawn, boolean published) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final EditionRows rows;
    private final NumberSupply numbers;
    private final Listing listing;
    private final LinkBook links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            JdbcClient jdbc,
            JdbcTemplate template,
            EditionRows rows,
            NumberSupply numbers,
            Listing listing,
            LinkBook links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.rows = rows;
        this.numbers = numbers;
        this.listing = listing;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a portion in and counts it; a repetition of a source id is taken after its forerunner. */
    public void take(List<Incoming> portion, Order order, Tally tally, BiConsumer<Long, String> error) {
        var group = new ArrayList<Incoming>();
        var seen = new HashSet<String>();
        for (var one : portion) {
            if (!seen.add(one.sourceId())) {
                takeDistinct(group, order, tally, error);
                group.clear();
                seen.clear();
                seen.add(one.sourceId());
            }
            group.add(one);
        }
        takeDistinct(group, order, tally, error);
    }

    private void takeDistinct(List<Incoming> portion, Order order, Tally tally, BiConsumer<Long, String> error) {
        var standing = standing(order, portion);
        var taken = takenNumbers(portion, standing);
        var fresh = new ArrayList<Incoming>();
        var changed = new ArrayList<Incoming>();
        for (var one : portion) {
            var known = standing.get(one.sourceId());
            if (one.indexNumber() != null && !taken.add(one.indexNumber())) {
                tally.failed++;
                error.accept(one.line(), say("publishing.import.indexNumber", one.indexNumber()));
            } else if (known == null) {
                fresh.add(one);
            } else if (known.withdrawn()) {
                tally.failed++;
                error.accept(one.line(), say("publishing.import.withdrawn"));
            } else if (one.digest().equals(known.digest())
                    && !(order.publish() && known.state().isOpen())) {
                tally.unchanged++;
            } else {
                changed.add(one);
            }
        }
        var now = clock.instant();
        var shown = new ArrayList<Long>();
        shown.addAll(add(fresh, order, now));
        shown.addAll(update(changed, standing, order, now));
        tally.imported += fresh.size();
        tally.updated += changed.size();
        if (order.publish() && !shown.isEmpty()) {
            listing.show(shown.stream().map(DocumentId::new).toList());
            events.publishEvent(new DocumentsImported(shown, !changed.isEmpty(), now));
        }
        links.note(shown.stream().map(DocumentId::new).toList());
    }

    private List<Long> add(List<Incoming> fresh, Order order, Instant now) {
        if (fresh.isEmpty()) return List.of();
        var ids = jdbc.sql("""
                select nextval(pg_get_serial_sequence('publishing_document', 'id')) from generate_series(1, ?)
                """).param(fresh.size()).query(Long.class).list();
        var numbered = numbers.give(order, fresh, ZonedDateTime.now(clock).getYear());
        var documents = new Batch(
                "publishing_document",
                "id:bigint",
                "unit_id:bigint",
                "kind:text",
                "source_id:text",
                "index_number:text",
                "created_at:timestamptz",
                "created_by:bigint");
        var editions = rows.begin();
        for (int i = 0; i < fresh.size(); i++) {
            var one = fresh.get(i);
            documents.add(
                    ids.get(i),
                    order.unit().value(),
                    one.kind().name(),
                    one.sourceId(),
                    numbered.get(i),
                    now.toString(),
                    order.hand().person());
            editions.add(one, ids.get(i), 1, null, order, now);
        }
        documents.insert(template);
        editions.insert(template);
        return ids;
    }

    private List<Long> update(List<Incoming> changed, Map<String, Standing> standing, Order order, Instant now) {
        if (changed.isEmpty()) return List.of();
        var known = changed.stream().map(one -> standing.get(one.sourceId())).toList();
        giveUpDrafts(known.stream().filter(k -> k.state().isOpen()).toList(), order, now);
        if (order.publish()) {
            correct(known.stream().filter(Standing::published).map(Standing::id).toList(), order, now);
            numberTheUnnumbered(known, order);
        }
        var editions = rows.begin();
        for (int i = 0; i < changed.size(); i++) {
            var one = changed.get(i);
            jdbc.sql("update publishing_document set kind = ? where id = ?")
                    .params(one.kind().name(), known.get(i).id())
                    .update();
            var note = known.get(i).published() ? say("publishing.import.note") : null;
            editions.add(one, known.get(i).id(), known.get(i).number() + 1, note, order, now);
        }
        editions.insert(template);
        return known.stream().map(Standing::id).toList();
    }

    private void correct(Collection<Long> documents, Order order, Instant now) {
        jdbc.sql("""
                with corrected as (
                    update publishing_edition set state = 'CORRECTED', version = version + 1
                    where document_id = any(:ids) and state = 'PUBLISHED' returning document_id, number)
                insert into publishing_fact (document_id, number, act, from_state, to_state, person_id, person_name, at)
                select document_id, number, :act, 'PUBLISHED', 'CORRECTED', :person, :name, :now from corrected
                """)
                .param("ids", documents.toArray(Long[]::new))
                .param("act", Act.CORRECT.name())
                .param("person", order.hand().person(), java.sql.Types.BIGINT)
                .param("name", order.hand().name())
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private void giveUpDrafts(List<Standing> open, Order order, Instant now) {
        for (var draft : open) {
            jdbc.sql("""
                    update publishing_edition set state = 'DISCARDED', version = version + 1
                    where document_id = ? and number = ?
                    """).params(draft.id(), draft.number()).update();
            jdbc.sql("""
                    insert into publishing_fact (document_id, number, act, from_state, to_state, person_id, person_name, at)
                    values (?, ?, 'DISCARD', ?, 'DISCARDED', ?, ?, ?)
                    """)
                    .params(
                            draft.id(),
                            draft.number(),
                            draft.state().name(),
                            order.hand().person())
                    .params(order.hand().name(), now.atOffset(java.time.ZoneOffset.UTC))
                    .update();
        }
    }

    private void numberTheUnnumbered(List<Standing> known, Order order) {
        for (var document : known.stream().filter(k -> !k.published()).toList()) {
            jdbc.sql("update publishing_document set index_number = ? where id = ? and index_number is null")
                    .params(numbers.one(order, LocalDate.now(clock).getYear()), document.id())
                    .update();
        }
    }

    private Map<String, Standing> standing(Order order, List<Incoming> portion) {
        var known = new HashMap<String, Standing>();
        jdbc.sql("""
                select d.source_id, d.id, d.withdrawn_at is not null as withdrawn, e.number, e.digest, e.state,
                       d.index_number is not null as published
                from publishing_document d
                join lateral (select number, digest, state from publishing_edition x
                              where x.document_id = d.id order by number desc limit 1) e on true
                where d.unit_id = ? and d.source_id = any(?)
                for update of d
                """)
                .params(
                        order.unit().value(),
                        portion.stream().map(Incoming::sourceId).toArray(String[]::new))
                .query(row -> {
                    known.put(
                            row.getString("source_id"),
                            new Standing(
                                    row.getLong("id"),
                                    row.getInt("number"),
                                    row.getString("digest"),
                                    EditionState.valueOf(row.getString("state")),
                                    row.getBoolean("withdrawn"),
                                    row.getBoolean("published")));
                });
        return known;
    }

    /** Index numbers of this portion that other documents hold. */
    private java.util.Set<String> takenNumbers(List<Incoming> portion, Map<String, Standing> standing) {
        var wanted = portion.stream()
                .filter(one -> one.indexNumber() != null && !standing.containsKey(one.sourceId()))
                .map(Incoming::indexNumber)
                .toArray(String[]::new);
        if (wanted.length == 0) return new java.util.HashSet<>();
        return jdbc
                .sql("select index_number from publishing_document where index_number = any(?)")
                .param(wanted)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
