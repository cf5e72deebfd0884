package org.gongkai.foundation.identity.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.privacy.SecretColumns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People and what they may do, as rows; their names are sealed. */
@Repository
public class Persons implements SecretColumns.Keeper {

    /** An account (账号). */
    public record Account(
            PersonId id,
            String login,
            String name,
            @Nullable UnitId unit,
            String passwordHash,
            boolean active,
            boolean technical,
            boolean passwordGiven,
            Instant passwordSince,
            @Nullable Instant lockedUntil) {

        public boolean isLocked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }

        /** Whether a password that somebody else chose has waited too long for its owner. */
        public boolean isGivenTooLongAgo(Instant now, Duration lasts) {
            return passwordGiven && passwordSince.plus(lasts).isBefore(now);
        }
    }

    private final JdbcClient jdbc;
    private final SecretColumns.Column names;
    private final Clock clock;

    Persons(JdbcClient jdbc, SecretColumns columns, Clock clock) {
        this.jdbc = jdbc;
        this.names = columns.column("identity_person", "name", "login");
        this.clock = clock;
    }

    public Optional<Account> byLogin(String login) {
        return jdbc.sql("select * from identity_person where login = ?")
                .param(login)
                .query((row, n) -> account(row))
                .optional();
    }

    public Optional<Account> find(PersonId id) {
        return jdbc.sql("select * from identity_person where id = ?")
                .param(id.value())
                .query((row, n) -> account(row))
                .optional();
    }

    public List<Account> all() {
        return jdbc.sql("select * from identity_person where not technical order by id")
                .query((row, n) -> account(row))
                .list();
    }

    public PersonId add(String login, String name, @Nullable UnitId unit, String passwordHash, boolean technical) {
        return new PersonId(jdbc.sql("""
                insert into identity_person (login, name, unit_id, password_hash, technical, created_at)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
                .params(
                        login,
                        names.seal(name, login),
                        unit == null ? null : unit.value(),
                        passwordHash,
                        technical,
                        now())
                .query(Long.class)
                .single());
    }

    public void grant(PersonId person, Grant grant, String by) {
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

    public Set<Grant> grants(PersonId person) {
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

    public void revoke(PersonId person, Grant grant) {
        var unit = grant.unit();
        if (unit == null) {
            jdbc.sql("delete from identity_district_grant where person_id = ? and role = ?")
                    .params(person.value(), grant.role().name())
                    .update();
        } else {
            jdbc.sql("delete from identity_grant where person_id = ? and role = ? and unit_id = ?")
                    .params(person.value(), grant.role().name(), unit.value())
                    .update();
        }
    }

    /** The people in office who hold a role for a unit, in the order they came. */
    public List<Account> holding(Role role, UnitId unit) {
        return jdbc.sql("""
                select p.* from identity_grant g join identity_person p on p.id = g.person_id
                where g.role = ? and g.unit_id = ? and p.active and not p.technical order by p.id
                """)
                .params(role.name(), unit.value())
                .query((row, n) -> account(row))
                .list();
    }

    /** How many active people hold a district-wide role. */
    public int holding(Role role) {
        return holders(role).size();
    }

    /** The active people who hold a district-wide role, in the order they came. */
    public List<Account> holders(Role role) {
        return jdbc.sql("""
                select p.* from identity_district_grant g join identity_person p on p.id = g.person_id
                where g.role = ? and p.active and not p.technical order by p.id
                """).param(role.name()).query((row, n) -> account(row)).list();
    }

    public void describe(PersonId person, String name, @Nullable UnitId unit) {
        var login = find(person).orElseThrow().login();
        jdbc.sql("update identity_person set name = ?, unit_id = ?, version = version + 1 where id = ?")
                .params(names.seal(name, login), unit == null ? null : unit.value(), person.value())
                .update();
    }

    public void setActive(PersonId person, boolean active) {
        jdbc.sql("update identity_person set active = ?, version = version + 1 where id = ?")
                .params(active, person.value())
                .update();
    }

    /** Keeps a new password; {@code given} when somebody else than the owner chose it. */
    public void setPassword(PersonId person, String hash, boolean given) {
        jdbc.sql("""
                update identity_person set password_hash = ?, password_given = ?, password_changed_at = ?, failures = 0,
                    locked_until = null, version = version + 1
                where id = ?
                """).params(hash, given, now(), person.value()).update();
    }

    /** Keeps the same password under a newer way of hashing. */
    public void rehash(PersonId person, String hash) {
        jdbc.sql("update identity_person set password_hash = ? where id = ?")
                .params(hash, person.value())
                .update();
    }

    public int failedOnceMore(PersonId person) {
        return jdbc.sql("update identity_person set failures = failures + 1 where id = ? returning failures")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    public void lock(PersonId person, Timestamp until) {
        jdbc.sql("update identity_person set locked_until = ? where id = ?")
                .params(until, person.value())
                .update();
    }

    public void forgetFailures(PersonId person) {
        jdbc.sql("update identity_person set failures = 0, locked_until = null where id = ?")
                .param(person.value())
                .update();
    }

    @Override
    public SecretColumns.Column sealed() {
        return names;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Account account(ResultSet row) throws SQLException {
        long unit = row.getLong("unit_id");
        var locked = row.getTimestamp("locked_until");
        var changed = row.getTimestamp("password_changed_at");
        return new Account(
                new PersonId(row.getLong("id")),
                row.getString("login"),
                names.open(row.getString("name"), row.getString("login")),
                unit == 0 ? null : new UnitId(unit),
                row.getString("password_hash"),
                row.getBoolean("active"),
                row.getBoolean("technical"),
                row.getBoolean("password_given"),
                (changed == null ? row.getTimestamp("created_at") : changed).toInstant(),
                locked == null ? null : locked.toInstant());
    }
}
