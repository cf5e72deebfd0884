package org.gongkai.foundation.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units and their versions, as rows. */
@Repository
class Units {

    private final JdbcClient jdbc;
    private final Clock clock;

    Units(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Unit> versions() {
        return jdbc.sql("""
                select u.code, v.* from organization_unit_version v join organization_unit u on u.id = v.unit_id
                order by case v.kind when 'GOVERNMENT' then 0 when 'DEPARTMENT' then 1 when 'TOWN' then 2
                                     when 'SUBDISTRICT' then 2 when 'OTHER' then 3 else 4 end,
                         v.sort_order, v.name, v.valid_from desc
                """).query((row, n) -> unit(row)).list();
    }

    Map<UnitId, List<UnitId>> successors() {
        var all = new HashMap<UnitId, List<UnitId>>();
        jdbc.sql("select unit_id, successor_id from organization_succession order by effective")
                .query((ResultSet row) -> {
                    all.computeIfAbsent(new UnitId(row.getLong(1)), _ -> new ArrayList<>())
                            .add(new UnitId(row.getLong(2)));
                });
        return all;
    }

    UnitId add(String code) {
        return new UnitId(jdbc.sql("insert into organization_unit (code) values (?) returning id")
                .param(code)
                .query(Long.class)
                .single());
    }

    /** Why a row is as it is: the act, its basis, the hand that entered it. */
    record Mark(String change, String note, String by) {}

    /** Lets changes of units pass one after the other until the transaction ends. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organization_unit'))")
                .query((row, n) -> 0)
                .single();
    }

    boolean codeIsTaken(String code) {
        return jdbc.sql("select exists (select from organization_unit where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    int edition(UnitId id) {
        return jdbc.sql("select version from organization_unit where id = ?")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void touch(UnitId id) {
        jdbc.sql("update organization_unit set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** Login of who entered the newest change. */
    String lastHand(UnitId id) {
        return jdbc.sql(
                        "select recorded_by from organization_unit_version where unit_id = ? order by recorded_at desc limit 1")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** All versions of one unit, oldest first. */
    List<Unit> versions(UnitId id) {
        return jdbc.sql("""
                select u.code, v.* from organization_unit_version v join organization_unit u on u.id = v.unit_id
                where v.unit_id = ? order by v.valid_from
                """).param(id.value()).query((row, n) -> unit(row)).list();
    }

    void begin(Unit first, Mark mark) {
        jdbc.sql("""
                insert into organization_unit_version (unit_id, valid_from, name, short_name, kind, parent_id, credit_code,
                    address, hours, phone, functions, document_word, sort_order, change, note, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        first.id().value(),
                        first.validFrom(),
                        first.name(),
                        first.shortName(),
                        first.kind().name(),
                        value(first.parent()),
                        first.creditCode(),
                        first.address(),
                        first.hours(),
                        first.phone(),
                        first.functions(),
                        first.documentWord(),
                        first.order(),
                        mark.change(),
                        mark.note(),
                        mark.by())
                .update();
    }

    /** Closes the last version and begins the next, or corrects the last one if it begins on the same day. */
    void save(Timeline before, Timeline after, Mark mark) {
        if (after.versions().size() > before.versions().size()) {
            jdbc.sql("update organization_unit_version set valid_to = ? where unit_id = ? and valid_to is null")
                    .params(
                            after.last().validFrom().minusDays(1),
                            after.last().id().value())
                    .update();
            begin(after.last(), mark);
        } else {
            correct(after.last(), mark);
        }
    }

    void end(Timeline before, Timeline after, Mark mark) {
        jdbc.sql("""
                update organization_unit_version set valid_to = ?, end_change = ?, end_note = ?, recorded_by = ?,
                    recorded_at = ?
                where unit_id = ? and valid_from = ?
                """)
                .params(
                        after.last().validTo(),
                        mark.change(),
                        mark.note(),
                        mark.by(),
                        now(),
                        after.last().id().value(),
                        before.last().validFrom())
                .update();
    }

    private void correct(Unit unit, Mark mark) {
        jdbc.sql("""
                update organization_unit_version
                set name = ?, short_name = ?, parent_id = ?, credit_code = ?, address = ?, hours = ?, phone = ?,
                    functions = ?, document_word = ?, sort_order = ?, recorded_by = ?, recorded_at = ?
                where unit_id = ? and valid_from = ?
                """)
                .params(
                        unit.name(),
                        unit.shortName(),
                        value(unit.parent()),
                        unit.creditCode(),
                        unit.address(),
                        unit.hours(),
                        unit.phone(),
                        unit.functions(),
                        unit.documentWord(),
                        unit.order(),
                        mark.by(),
                        now(),
                        unit.id().value(),
                        unit.validFrom())
                .update();
    }

    void addSuccessor(UnitId id, UnitId successor, LocalDate effective, String note) {
        jdbc.sql("""
                insert into organization_succession (unit_id, successor_id, effective, note) values (?, ?, ?, ?)
                """).params(id.value(), successor.value(), effective, note).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Long value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        return new Unit(
                new UnitId(row.getLong("unit_id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                parent == 0 ? null : new UnitId(parent),
                row.getString("credit_code"),
                row.getString("address"),
                row.getString("hours"),
                row.getString("phone"),
                row.getString("functions"),
                row.getString("document_word"),
                row.getInt("sort_order"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
