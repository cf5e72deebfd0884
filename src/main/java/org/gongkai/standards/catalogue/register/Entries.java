package org.gongkai.standards.catalogue.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Tier;
import org.jspecify.annotations.Nullable;

/** Reads a matter from a row of {@code catalogue_entry} joined with its edition. */
final class Entries {
    static final String SELECT = """
            select e.*, ed.list_code, ed.number as edition_number, ed.state
            from catalogue_entry e
            join catalogue_edition ed on ed.id = e.edition_id
            join catalogue_list_type lt on lt.code = ed.list_code
            """;

    private Entries() {}

    static Matter matter(ResultSet row, int number) throws SQLException {
        long field = row.getLong("field_id");
        boolean noField = row.wasNull();
        return new Matter(
                new MatterId(row.getLong("matter_id")),
                row.getString("list_code"),
                row.getLong("edition_id"),
                row.getInt("edition_number"),
                "IN_FORCE".equals(row.getString("state")),
                row.getInt("position"),
                noField ? null : new FieldId(field),
                row.getString("field_name"),
                row.getString("sequence"),
                row.getString("code"),
                row.getString("level1"),
                row.getString("level2"),
                row.getString("level3"),
                Cells.read(row.getString("elements"), Cells.TEXTS),
                Cells.read(row.getString("bases"), Cells.BASES),
                Cells.read(row.getString("limits"), Cells.LIMITS),
                Cells.read(row.getString("subjects"), Cells.SUBJECTS),
                Cells.read(row.getString("outlets"), Cells.OUTLETS),
                named(row.getString("audience"), Audience::valueOf),
                row.getString("audience_note"),
                named(row.getString("mode"), Mode::valueOf),
                tiers(row),
                Cells.read(row.getString("cells"), Cells.LABELLED),
                Cells.read(row.getString("extra"), Cells.LABELLED),
                new LinkedHashMap<>(Cells.read(row.getString("raw"), Cells.LABELLED)));
    }

    static ListRegister.Demand demand(ResultSet row) throws SQLException {
        long field = row.getLong("field_id");
        boolean noField = row.wasNull();
        var superseded = row.getObject("superseded_on", LocalDate.class);
        return new ListRegister.Demand(
                new MatterId(row.getLong("matter_id")),
                row.getString("list_code"),
                noField ? null : new FieldId(field),
                Cells.read(row.getString("limits"), Cells.LIMITS),
                Arrays.stream((Long[]) row.getArray("units").getArray())
                        .map(UnitId::new)
                        .toList(),
                row.getObject("effective_on", LocalDate.class),
                superseded == null ? null : superseded.minusDays(1));
    }

    private static List<Tier> tiers(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("tiers").getArray())
                .map(Tier::valueOf)
                .toList();
    }

    private static <T> @Nullable T named(@Nullable String name, Function<String, T> enumeration) {
        return name == null ? null : enumeration.apply(name);
    }
}
