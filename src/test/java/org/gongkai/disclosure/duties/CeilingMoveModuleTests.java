package org.gongkai.disclosure.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.limits.LimitRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A ceiling that an office changed before the calendar kept it. */
@GongkaiTest
class CeilingMoveModuleTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Transactional
    void aCeilingThatWasChangedByHandMovesWithItsRecord() throws Exception {
        for (var line : List.of(
                "delete from calendar_time_limit_change where code = 'publication.active'",
                "delete from calendar_time_limit where code = 'publication.active'",
                """
                insert into duties_rule (code, amount, unit, valid_from, valid_to, citation, assumption) values
                    ('CEILING', 20, 'WORKING_DAY', '2019-05-15', '2026-12-31', '《政府信息公开条例》第二十六条', false),
                    ('CEILING', 15, 'WORKING_DAY', '2027-01-01', null, '《示例条例》第一条', false)
                """,
                """
                insert into duties_rule_change
                    (code, amount, unit, valid_from, citation, assumption, act, because, by_name, at)
                values ('CEILING', 15, 'WORKING_DAY', '2027-01-01', '《示例条例》第一条', false, 'ADDED', '示例', '示例公开办', now())
                """)) {
            jdbc.sql(line).update();
        }
        var script = new ClassPathResource("db/V4__leave_the_legal_ceiling_to_the_calendar.sql", Duties.class);
        for (var statement : script.getContentAsString(StandardCharsets.UTF_8).split(";\\s*\\n")) {
            jdbc.sql(statement).update();
        }
        var moved = new LimitRows(jdbc)
                .all().stream()
                        .filter(limit -> limit.code().equals("publication.active"))
                        .toList();
        assertThat(moved).extracting(TimeLimit::span).containsExactly(Span.workdays(20), Span.workdays(15));
        assertThat(moved).extracting(TimeLimit::version).containsExactly(1, 2);
        assertThat(jdbc.sql("select because from calendar_time_limit_change where code = 'publication.active'")
                        .query(String.class)
                        .list())
                .containsExactly("示例");
        assertThat(jdbc.sql("select count(*) from duties_rule where code = 'CEILING'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
