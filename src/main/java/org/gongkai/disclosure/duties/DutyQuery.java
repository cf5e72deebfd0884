package org.gongkai.disclosure.duties;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** SQL for a filter; how a duty stands is told from its dates and today, so that no night can be missed. */
record DutyQuery(String sql, String condition, Map<String, Object> parameters) {

    private static final String STANDING = """
            select d.*, o.what, x.why as said_why, x.until_on as said_until, x.said_by, x.said_on,
                case when done_on is not null and due_on is null then 'UNDATED'
                     when done_on is not null and done_on <= due_on then 'IN_TIME'
                     when done_on is not null then 'LATE'
                     when due_on < :today then 'MISSING'
                     when due_on <= :soon then 'SOON'
                     else 'DUE' end as state
            from duties_duty d
            left join duties_occasion o on d.origin = 'occasion:' || o.id
            left join lateral (select * from duties_explanation e where e.matter_id = d.matter_id
                and e.unit_id = d.unit_id and e.origin = d.origin order by e.id desc limit 1) x on x.dropped_at is null
            where d.opens_on <= :today
            """;

    static DutyQuery of(DutyFilter filter, LocalDate today, LocalDate soon) {
        var sql = new StringBuilder(STANDING);
        var parameters = new HashMap<String, Object>();
        parameters.put("today", today);
        parameters.put("soon", soon);
        if (filter.unit() != null) {
            sql.append(" and d.unit_id = :unit");
            parameters.put("unit", filter.unit().value());
        }
        if (filter.field() != null) {
            sql.append(" and d.field_id = :field");
            parameters.put("field", filter.field().value());
        }
        if (filter.matter() != null) {
            sql.append(" and d.matter_id = :matter");
            parameters.put("matter", filter.matter().value());
        }
        if (filter.from() != null) {
            sql.append(" and d.counted_on >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            sql.append(" and d.counted_on <= :to");
            parameters.put("to", filter.to());
        }
        if (filter.states().isEmpty()) {
            return new DutyQuery(sql.toString(), "true", parameters);
        }
        parameters.put(
                "states", filter.states().stream().map(DutyState::name).sorted().toList());
        return new DutyQuery(sql.toString(), "state in (:states)", parameters);
    }
}
