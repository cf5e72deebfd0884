package org.gongkai.disclosure.duties.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.duties.reckoning.Owed;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The computed duties as rows; a duty that stays keeps its number. */
@Repository
class DutyRows {

    private static final int BATCH = 500;

    private record Key(long matter, long unit, String origin) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DutyRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One computation at a time, over all nodes, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('duties'))")
                .query((row, n) -> 0)
                .list();
    }

    void replace(Collection<MatterId> matters, List<Owed> owed) {
        var stay = new HashSet<Key>();
        owed.forEach(one -> stay.add(new Key(one.matter().value(), one.unit().value(), one.origin())));
        drop(matters, stay);
        batches.batchUpdate("""
                insert into duties_duty (matter_id, list_code, field_id, unit_id, origin, kind, start, rule, amount, unit,
                    opens_on, from_on, due_on, done_on, document_id, provisional, margin, shown_short)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (matter_id, unit_id, origin) do update set list_code = excluded.list_code,
                    field_id = excluded.field_id, kind = excluded.kind, start = excluded.start, rule = excluded.rule,
                    amount = excluded.amount, unit = excluded.unit, opens_on = excluded.opens_on,
                    from_on = excluded.from_on, due_on = excluded.due_on, done_on = excluded.done_on,
                    document_id = excluded.document_id, provisional = excluded.provisional, margin = excluded.margin,
                    shown_short = excluded.shown_short
                """, owed.stream().map(DutyRows::row).toList(), BATCH, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }

    private void drop(Collection<MatterId> matters, Set<Key> stay) {
        var gone = jdbc.sql("select id, matter_id, unit_id, origin from duties_duty where matter_id = any(?)")
                .param(matters.stream().map(MatterId::value).toArray(Long[]::new))
                .query((row, n) -> stay.contains(
                                new Key(row.getLong("matter_id"), row.getLong("unit_id"), row.getString("origin")))
                        ? 0L
                        : row.getLong("id"))
                .list();
        jdbc.sql("delete from duties_duty where id = any(?)")
                .param(gone.toArray(Long[]::new))
                .update();
    }

    @SuppressWarnings("NullAway") // columns that may be empty
    private static Object[] row(Owed one) {
        return new Object[] {
            one.matter().value(),
            one.list(),
            one.field() instanceof FieldId field ? field.value() : null,
            one.unit().value(),
            one.origin(),
            one.kind().name(),
            one.start(),
            one.rule(),
            one.span().amount(),
            one.span().unit().name(),
            one.opensOn(),
            one.fromOn(),
            one.dueOn(),
            one.doneOn(),
            one.document() == null ? null : one.document().value(),
            one.provisional(),
            one.margin(),
            one.shownShort()
        };
    }
}
