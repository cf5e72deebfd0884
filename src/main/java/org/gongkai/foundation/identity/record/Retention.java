package org.gongkai.foundation.identity.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the record of access is kept (留存期限): as the rule in force asks, or longer by setting, never shorter. */
@Component
public class Retention {

    /** What the law asks at least, and where it says so. */
    public record Rule(int months, String citation) {}

    private final JdbcClient jdbc;
    private final AccessRecordSettings settings;
    private final Clock clock;

    Retention(JdbcClient jdbc, AccessRecordSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The rule in force today. */
    public Rule rule() {
        return jdbc.sql("""
                select months, citation from identity_retention_rule
                where effective_from <= :today and (effective_to is null or effective_to >= :today)
                order by effective_from desc limit 1
                """)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Rule(row.getInt("months"), row.getString("citation")))
                .single();
    }

    /** For how many months entries are kept here. */
    public int months() {
        return Math.max(rule().months(), settings.months());
    }

    /** Entries before this moment have had their time. */
    Instant limit() {
        return ZonedDateTime.now(clock).minusMonths(months()).toInstant();
    }
}
