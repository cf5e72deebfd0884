package org.gongkai.foundation.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void addVersion(UnitId id, Unit unit, String change, String note) {
        jdbc.sql("""
                insert into organization_unit_version (unit_id, valid_from, valid_to, change, note, name, short_name, kind,
                    parent_id, credit_code, address, hours, phone, functions, sort_order)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        unit.validFrom(),
                        unit.validTo(),
                        change,
                        note,
                        unit.name(),
                        unit.shortName(),
                        unit.kind().name(),
                        value(unit.parent()),
                        unit.creditCode(),
                        unit.address(),
                        unit.hours(),
                        unit.phone(),
                        unit.functions(),
                        unit.order())
                .update();
    }

    void endVersion(UnitId id, LocalDate lastDay) {
        jdbc.sql("update organization_unit_version set valid_to = ? where unit_id = ? and valid_to is null")
                .params(lastDay, id.value())
                .update();
    }

    void addSuccessor(UnitId id, UnitId successor, LocalDate effective, String note) {
        jdbc.sql("""
                insert into organization_succession (unit_id, successor_id, effective, note) values (?, ?, ?, ?)
                """).params(id.value(), successor.value(), effective, note).update();
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
                row.getInt("sort_order"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
