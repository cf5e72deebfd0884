package org.gongkai.disclosure.duties.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed which rule when and why (规则变更记录). */
@Repository
public class RuleChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One change.
     *
     * @param act ADDED or TAKEN_BACK
     */
    public record Entry(
            String code,
            int amount,
            String unit,
            LocalDate validFrom,
            String act,
            String because,
            String by,
            LocalDateTime at) {}

    public void add(Rule rule, String act, String because, String by) {
        jdbc.sql("""
                insert into duties_rule_change (code, amount, unit, valid_from, citation, assumption, act, because, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        rule.code(),
                        rule.amount(),
                        rule.unit(),
                        rule.validFrom(),
                        rule.citation(),
                        rule.assumption(),
                        act,
                        because,
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Newest first. */
    public List<Entry> all() {
        return jdbc.sql("select * from duties_rule_change order by id desc")
                .query((row, n) -> new Entry(
                        row.getString("code"),
                        row.getInt("amount"),
                        row.getString("unit"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("act"),
                        row.getString("because"),
                        row.getString("by_name"),
                        LocalDateTime.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone())))
                .list();
    }
}
