package org.gongkai.disclosure.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.gongkai.disclosure.duties.ledger.Rules;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed to the public, and how it stands today (公开义务总览); every number has its list. */
@Component
public class Duties {

    private final JdbcClient jdbc;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;

    Duties(JdbcClient jdbc, Rules rules, WorkCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What is counted unless somebody asks for another time: the last months up to today (近十二个月). */
    public DutyFilter recent() {
        var today = today();
        int months = months();
        return DutyFilter.ALL
                .standing(DutyState.owed())
                .between(today.minusMonths(months - 1L).withDayOfMonth(1), today);
    }

    /** Everything that was ever owed. */
    public DutyFilter ever() {
        return DutyFilter.ALL.standing(DutyState.owed());
    }

    /** How many months are recent. */
    public int months() {
        return rules.on("WINDOW", today()).amount();
    }

    /** The rate of being in time that units are to reach, in per cent. */
    public int target() {
        return rules.on("TARGET", today()).amount();
    }

    public DutyFigures figures(DutyFilter filter) {
        return by(filter, "true", row -> true).getOrDefault(true, new DutyFigures(Map.of()));
    }

    public Map<UnitId, DutyFigures> byUnit(DutyFilter filter) {
        return by(filter, "unit_id", row -> new UnitId(((Number) row).longValue()));
    }

    /** Fields only; what belongs to no field is left out. */
    public Map<FieldId, DutyFigures> byField(DutyFilter filter) {
        var all = by(filter, "coalesce(field_id, 0)", row -> ((Number) row).longValue());
        var fields = new LinkedHashMap<FieldId, DutyFigures>();
        all.forEach((field, figures) -> {
            if (field > 0) fields.put(new FieldId(field), figures);
        });
        return fields;
    }

    /** By the first day of each month. */
    public Map<LocalDate, DutyFigures> byMonth(DutyFilter filter) {
        return by(
                filter, "date_trunc('month', counted_on::timestamp)::date", row -> ((java.sql.Date) row).toLocalDate());
    }

    /** The same month by month, of fields only. */
    public Map<FieldId, Map<LocalDate, DutyFigures>> byFieldAndMonth(DutyFilter filter) {
        var months = by(
                filter,
                "coalesce(field_id, 0) || ' ' || date_trunc('month', counted_on::timestamp)::date",
                Object::toString);
        var fields = new LinkedHashMap<FieldId, Map<LocalDate, DutyFigures>>();
        months.forEach((pair, figures) -> {
            var key = pair.split(" ");
            if (!key[0].equals("0")) {
                fields.computeIfAbsent(new FieldId(Long.parseLong(key[0])), _ -> new LinkedHashMap<>())
                        .put(LocalDate.parse(key[1]), figures);
            }
        });
        return fields;
    }

    /** How many open duties of a unit end on which day, between two days. */
    public Map<LocalDate, Long> ending(UnitId unit, LocalDate from, LocalDate to) {
        var ending = new LinkedHashMap<LocalDate, Long>();
        jdbc.sql("""
                select due_on, count(*) as n from duties_duty
                where unit_id = ? and done_on is null and due_on between ? and ? and opens_on <= ?
                group by due_on order by due_on
                """).params(unit.value(), from, to, today()).query((ResultSet row) -> {
            ending.put(row.getObject("due_on", LocalDate.class), row.getLong("n"));
        });
        return ending;
    }

    /** By how many working days what is done was early on average, negative when late; empty when nothing is. */
    public OptionalDouble averageMargin(DutyFilter filter) {
        var query = query(filter);
        var average = jdbc.sql("select avg(margin) from (" + query.sql() + ") s where " + query.condition()
                        + " and state in ('IN_TIME', 'LATE')")
                .params(query.parameters())
                .query(Double.class)
                .optional();
        return average.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    public long count(DutyFilter filter) {
        var query = query(filter);
        return jdbc.sql("select count(*) from (" + query.sql() + ") s where " + query.condition())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** A page of duties: what is still missing first, the longest overdue before the others, then by day. */
    public List<Duty> list(DutyFilter filter, long offset, int limit) {
        var query = query(filter);
        return jdbc.sql("select * from (" + query.sql() + ") s where " + query.condition() + """
                 order by done_on is not null, case when done_on is null then due_on end, counted_on desc, id
                limit :limit offset :offset
                """)
                .params(query.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> duty(row))
                .list();
    }

    public Optional<Duty> find(DutyId id) {
        var query = query(DutyFilter.ALL);
        return jdbc.sql("select * from (" + query.sql() + ") s where id = :id")
                .params(query.parameters())
                .param("id", id.value())
                .query((row, n) -> duty(row))
                .optional();
    }

    private <K> Map<K, DutyFigures> by(DutyFilter filter, String key, Function<Object, K> reader) {
        var query = query(filter);
        var counts = new LinkedHashMap<K, Map<DutyState, Long>>();
        jdbc.sql("select " + key + " as key, state, count(*) as n from (" + query.sql() + ") s where "
                        + query.condition() + " group by 1, 2 order by 1")
                .params(query.parameters())
                .query((ResultSet row) -> {
                    counts.computeIfAbsent(reader.apply(row.getObject("key")), _ -> new EnumMap<>(DutyState.class))
                            .put(DutyState.valueOf(row.getString("state")), row.getLong("n"));
                });
        var figures = new LinkedHashMap<K, DutyFigures>();
        counts.forEach((k, states) -> figures.put(k, new DutyFigures(states)));
        return figures;
    }

    private DutyQuery query(DutyFilter filter) {
        return DutyQuery.of(filter, today(), soon());
    }

    /** Up to which day a last day is near. */
    public LocalDate soon() {
        return calendar.plusWorkdays(today(), rules.on("SOON", today()).amount());
    }

    /** The day on which everything is told. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        long field = row.getLong("field_id");
        long document = row.getLong("document_id");
        return new Duty(
                new DutyId(row.getLong("id")),
                new MatterId(row.getLong("matter_id")),
                row.getString("list_code"),
                field == 0 ? null : new FieldId(field),
                new UnitId(row.getLong("unit_id")),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("origin"),
                row.getString("start"),
                row.getString("rule"),
                new Span(row.getInt("amount"), SpanUnit.valueOf(row.getString("unit"))),
                row.getString("what"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                document == 0 ? null : new DocumentId(document),
                row.getBoolean("provisional"),
                row.getInt("margin"),
                row.getInt("shown_short"),
                row.getObject("counted_on", LocalDate.class),
                DutyState.valueOf(row.getString("state")),
                explanation(row));
    }

    private static @Nullable Explanation explanation(ResultSet row) throws SQLException {
        var why = row.getString("said_why");
        return why == null
                ? null
                : new Explanation(
                        why,
                        row.getObject("said_until", LocalDate.class),
                        row.getString("said_by"),
                        row.getObject("said_on", LocalDate.class));
    }
}
