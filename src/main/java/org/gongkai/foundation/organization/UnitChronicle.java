package org.gongkai.foundation.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to each unit, and on which decision (机构沿革). */
@Component
public class UnitChronicle {

    /** What can be told of a day in a unit's life. */
    public enum Happening {
        ESTABLISHED,
        RENAMED,
        MOVED,
        CORRECTED,
        TOOK_OVER,
        MERGED,
        SPLIT,
        ABOLISHED
    }

    /**
     * One day in the life of a unit.
     *
     * @param before the name before, or the name of the unit above before; empty otherwise
     * @param after the name from then on, or of the units concerned
     * @param by login of who entered it
     */
    public record Entry(
            LocalDate on,
            Happening happening,
            String before,
            String after,
            String basis,
            String by,
            Instant enteredAt) {}

    private record Version(
            LocalDate from,
            @Nullable LocalDate to,
            String name,
            String parent,
            String note,
            @Nullable String end,
            String endNote,
            String by,
            Instant at) {}

    private final JdbcClient jdbc;

    UnitChronicle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The life of a unit, newest first. */
    public List<Entry> of(UnitId unit) {
        var told = new ArrayList<Entry>();
        @Nullable Version before = null;
        for (var version : versions(unit)) {
            if (before == null) {
                told.add(entry(version, Happening.ESTABLISHED, "", version.name()));
            } else {
                told.addAll(difference(before, version));
            }
            before = version;
        }
        if (before != null && before.to() != null && before.end() != null) {
            told.add(new Entry(
                    before.to().plusDays(1),
                    Happening.valueOf(before.end()),
                    before.name(),
                    String.join("、", successors(unit)),
                    before.endNote(),
                    before.by(),
                    before.at()));
        }
        told.addAll(takenOver(unit));
        told.sort(Comparator.comparing(Entry::on).reversed());
        return told;
    }

    private static List<Entry> difference(Version before, Version after) {
        var told = new ArrayList<Entry>();
        if (!before.name().equals(after.name())) {
            told.add(entry(after, Happening.RENAMED, before.name(), after.name()));
        }
        if (!before.parent().equals(after.parent())) {
            told.add(entry(after, Happening.MOVED, before.parent(), after.parent()));
        }
        if (told.isEmpty()) {
            told.add(entry(after, Happening.CORRECTED, "", ""));
        }
        return told;
    }

    private static Entry entry(Version version, Happening happening, String before, String after) {
        return new Entry(version.from(), happening, before, after, version.note(), version.by(), version.at());
    }

    private List<Version> versions(UnitId unit) {
        return jdbc.sql("""
                select v.*, coalesce((select p.name from organization_unit_version p
                                      where p.unit_id = v.parent_id and p.valid_from <= v.valid_from
                                      order by p.valid_from desc limit 1), '') as parent_name
                from organization_unit_version v where v.unit_id = ? order by v.valid_from
                """).param(unit.value()).query((row, n) -> version(row)).list();
    }

    private List<String> successors(UnitId unit) {
        return jdbc.sql("""
                select v.name from organization_succession s
                join organization_unit_version v on v.unit_id = s.successor_id and v.valid_from <= s.effective
                    and (v.valid_to is null or v.valid_to >= s.effective)
                where s.unit_id = ? order by v.sort_order, v.name
                """).param(unit.value()).query(String.class).list();
    }

    private List<Entry> takenOver(UnitId unit) {
        return jdbc.sql("""
                select s.effective, s.note, v.name, v.recorded_by, v.recorded_at from organization_succession s
                join organization_unit_version v on v.unit_id = s.unit_id and v.valid_to = s.effective - 1
                where s.successor_id = ?
                """)
                .param(unit.value())
                .query((row, n) -> new Entry(
                        row.getObject("effective", LocalDate.class),
                        Happening.TOOK_OVER,
                        "",
                        row.getString("name"),
                        row.getString("note"),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("name"),
                row.getString("parent_name"),
                row.getString("note"),
                row.getString("end_change"),
                row.getString("end_note"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
