package org.gongkai.disclosure.duties.ledger;

import java.time.LocalDate;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.gongkai.disclosure.duties.reckoning.Rulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of the law and the working assumptions (规则表), as rows with their citations. */
@Repository
public class Rules {

    private final JdbcClient jdbc;

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Rulebook book() {
        return new Rulebook(jdbc.sql("select * from duties_rule order by code, valid_from")
                .query((row, n) -> new Rule(
                        row.getString("code"),
                        row.getInt("amount"),
                        row.getString("unit"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("citation"),
                        row.getBoolean("assumption")))
                .list());
    }

    /** The rule of a code as it holds on a day. */
    public Rule on(String code, LocalDate day) {
        return book().on(code, day);
    }
}
