package org.gongkai.standards.catalogue.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the matters of an edition, many at a time. */
@Component
class EntryWriter {
    private static final int BATCH = 500;
    private static final String INSERT = """
            insert into catalogue_entry
                (edition_id, matter_id, position, field_id, field_name, sequence, code, level1, level2, level3,
                 elements, bases, limits, subjects, outlets, audience, audience_note, mode, tiers,
                 cells, extra, raw, sheet, sheet_row, units, channels, triggers, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?,
                 ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final Fields fields;

    EntryWriter(JdbcTemplate jdbc, Fields fields) {
        this.jdbc = jdbc;
        this.fields = fields;
    }

    void write(long edition, int first, List<ReadMatter> matters, long[] ids, EditionBook.Origin origin) {
        var fieldIds = new HashMap<String, Long>();
        fields.all().forEach(field -> fieldIds.put(field.name(), field.id().value()));
        var rows = new Rows(edition, first, matters, ids, fieldIds, origin);
        jdbc.batchUpdate(INSERT, rows.numbers(), BATCH, rows::set);
    }

    private record Rows(
            long edition,
            int first,
            List<ReadMatter> matters,
            long[] ids,
            Map<String, Long> fields,
            EditionBook.Origin origin) {

        List<Integer> numbers() {
            return Stream.iterate(0, n -> n + 1).limit(matters.size()).toList();
        }

        void set(PreparedStatement row, int n) throws SQLException {
            var matter = matters.get(n);
            var subjects = matter.subjects().stream()
                    .map(name -> new Subject(name, origin.one().apply(name).orElse(null)))
                    .toList();
            row.setLong(1, edition);
            row.setLong(2, ids[n]);
            row.setInt(3, first + n);
            row.setObject(4, fields.get(matter.field()));
            row.setString(5, matter.field());
            row.setString(6, matter.sequence());
            row.setString(7, matter.code());
            row.setString(8, matter.level1());
            row.setString(9, matter.level2());
            row.setString(10, matter.level3());
            row.setString(11, Cells.write(matter.elements()));
            row.setString(12, Cells.write(matter.bases()));
            row.setString(13, Cells.write(matter.limits()));
            row.setString(14, Cells.write(subjects));
            row.setString(15, Cells.write(matter.outlets()));
            row.setString(16, name(matter.audience()));
            row.setString(17, matter.audienceNote());
            row.setString(18, name(matter.mode()));
            row.setArray(19, texts(row, matter.tiers().stream().map(Enum::name)));
            row.setString(20, Cells.write(matter.values()));
            row.setString(21, Cells.write(matter.extra()));
            row.setString(22, Cells.write(matter.raw()));
            row.setString(23, matter.sheet());
            row.setInt(24, matter.row());
            row.setArray(25, connection(row).createArrayOf("bigint", units(matter)));
            row.setArray(
                    26,
                    texts(
                            row,
                            matter.outlets().stream()
                                    .map(outlet -> outlet.channel().name())));
            row.setArray(
                    27,
                    texts(
                            row,
                            matter.limits().stream()
                                    .map(TimeLimit::trigger)
                                    .filter(Objects::nonNull)
                                    .map(Enum::name)));
            row.setString(28, words(matter));
        }

        private Object[] units(ReadMatter matter) {
            var units = new LinkedHashSet<Long>();
            for (var name : matter.subjects()) {
                origin.all().apply(name).forEach(unit -> units.add(unit.value()));
            }
            return units.toArray();
        }

        private static String words(ReadMatter matter) {
            return Stream.of(
                            Stream.of(matter.field(), matter.level1(), matter.level2(), matter.level3(), matter.code()),
                            matter.elements().stream(),
                            matter.subjects().stream(),
                            matter.values().values().stream())
                    .flatMap(words -> words)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
        }

        private static java.sql.Array texts(PreparedStatement row, Stream<String> names) throws SQLException {
            return connection(row).createArrayOf("text", names.distinct().toArray());
        }

        private static Connection connection(PreparedStatement row) throws SQLException {
            return row.getConnection();
        }

        private static @org.jspecify.annotations.Nullable String name(
                @org.jspecify.annotations.Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }
}
