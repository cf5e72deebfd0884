package org.gongkai.foundation.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People and what they may do, as rows. */
@Repository
class Persons {

    /** An account (账号). */
    record Account(
            PersonId id,
            String login,
            String name,
            @Nullable UnitId unit,
            String passwordHash,
            boolean active,
            int failures,
            @Nullable Instant lockedUntil) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Persons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> byLogin(String login) {
        return jdbc.sql("select * from identity_person where login = ?")
                .param(login)
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<Account> find(PersonId id) {
        return jdbc.sql("select * from identity_person where id = ?")
                .param(id.value())
                .query((row, n) -> account(row))
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from identity_person where not technical order by id")
                .query((row, n) -> account(row))
                .list();
    }

    PersonId add(String login, String name, @Nullable UnitId unit, String passwordHash, boolean technical) {
        return new PersonId(jdbc.sql("""
                insert into identity_person (login, name, unit_id, password_hash, technical, created_at)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
                .params(login, name, unit == null ? null : unit.value(), passwordHash, technical, now())
                .query(Long.class)
                .single());
    }

    void grant(PersonId person, Grant grant, String by) {
        var unit = grant.unit();
        if (unit == null) {
            jdbc.sql("""
                    insert into identity_district_grant (person_id, role, granted_at, granted_by) values (?, ?, ?, ?)
                    on conflict do nothing
                    """).params(person.value(), grant.role().name(), now(), by).update();
        } else {
            jdbc.sql("""
                    insert into identity_grant (person_id, role, unit_id, granted_at, granted_by) values (?, ?, ?, ?, ?)
                    on conflict do nothing
                    """)
                    .params(person.value(), grant.role().name(), unit.value(), now(), by)
                    .update();
        }
    }

    Set<Grant> grants(PersonId person) {
        var all = new HashSet<Grant>();
        jdbc.sql("""
                select role, unit_id from identity_grant where person_id = ?
                union all select role, null from identity_district_grant where person_id = ?
                """).params(person.value(), person.value()).query((ResultSet row) -> {
            long unit = row.getLong("unit_id");
            all.add(new Grant(Role.valueOf(row.getString("role")), unit == 0 ? null : new UnitId(unit)));
        });
        return all;
    }

    void failed(PersonId person, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("update identity_person set failures = ?, locked_until = ? where id = ?")
                .params(failures, lockedUntil == null ? null : Timestamp.from(lockedUntil), person.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Account account(ResultSet row) throws SQLException {
        long unit = row.getLong("unit_id");
        var locked = row.getTimestamp("locked_until");
        return new Account(
                new PersonId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                unit == 0 ? null : new UnitId(unit),
                row.getString("password_hash"),
                row.getBoolean("active"),
                row.getInt("failures"),
                locked == null ? null : locked.toInstant());
    }
}
