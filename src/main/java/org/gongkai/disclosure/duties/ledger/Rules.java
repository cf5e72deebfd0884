package org.gongkai.disclosure.duties.ledger;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.gongkai.disclosure.duties.reckoning.Rulebook;
import org.gongkai.foundation.calendar.TimeLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of the law and the working assumptions (规则表), as rows with their citations. */
@Repository
public class Rules {

    private final JdbcClient jdbc;
    private final TimeLimits limits;

    Rules(JdbcClient jdbc, TimeLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** The rules of this room and the time limit of the law, which the calendar keeps for all rooms. */
    public Rulebook book() {
        return new Rulebook(Stream.concat(ceiling(), own()).toList());
    }

    private Stream<Rule> ceiling() {
        return limits.versions(Rule.LIMIT).stream()
                .map(limit -> new Rule(
                        Rule.CEILING,
                        limit.span().amount(),
                        limit.span().unit().name(),
                        limit.validFrom(),
                        limit.validTo(),
                        limit.article(),
                        false));
    }

    private Stream<Rule> own() {
        return jdbc
                .sql("select * from duties_rule order by code, valid_from")
                .query((row, n) -> new Rule(
                        row.getString("code"),
                        row.getInt("amount"),
                        row.getString("unit"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("citation"),
                        row.getBoolean("assumption")))
                .list()
                .stream();
    }

    /** Ends a version and begins the next; the two never hold on the same day. */
    public void follow(Rule last, Rule next) {
        end(last, next.validFrom().minusDays(1));
        jdbc.sql("""
                insert into duties_rule (code, amount, unit, valid_from, valid_to, citation, assumption)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        next.code(),
                        next.amount(),
                        next.unit(),
                        next.validFrom(),
                        next.validTo(),
                        next.citation(),
                        next.assumption())
                .update();
    }

    /** Removes a version that never held; the one before it goes on. */
    public void takeBack(Rule never, Rule before) {
        jdbc.sql("delete from duties_rule where code = ? and valid_from = ?")
                .params(never.code(), never.validFrom())
                .update();
        end(before, null);
    }

    private void end(Rule rule, @Nullable LocalDate last) {
        jdbc.sql("update duties_rule set valid_to = ? where code = ? and valid_from = ?")
                .params(last, rule.code(), rule.validFrom())
                .update();
    }

    /** The rule of a code as it holds on a day. */
    public Rule on(String code, LocalDate day) {
        return book().on(code, day);
    }
}
