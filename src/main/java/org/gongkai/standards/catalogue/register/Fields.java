package org.gongkai.standards.catalogue.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.FieldId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All fields of all sets with their crosswalk. */
@Component
class Fields {
    private final JdbcClient jdbc;

    Fields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Field> all() {
        var seats = seats();
        var successors = joined("from_field", "to_field");
        var predecessors = joined("to_field", "from_field");
        return jdbc.sql("select * from catalogue_field order by position, id")
                .query((row, n) -> {
                    long id = row.getLong("id");
                    return new Field(
                            new FieldId(id),
                            row.getString("slug"),
                            row.getString("name"),
                            row.getString("summary"),
                            row.getInt("position"),
                            seats.getOrDefault(id, List.of()),
                            successors.getOrDefault(id, List.of()),
                            predecessors.getOrDefault(id, List.of()),
                            row.getInt("version"));
                })
                .list();
    }

    private Map<Long, List<Field.Seat>> seats() {
        var seats = new LinkedHashMap<Long, List<Field.Seat>>();
        jdbc.sql("""
                        select s.* from catalogue_field_seat s
                        join catalogue_field_set t on t.code = s.set_code order by t.position
                        """).query(row -> {
            seats.computeIfAbsent(row.getLong("field_id"), id -> new ArrayList<>())
                    .add(new Field.Seat(row.getString("set_code"), row.getInt("number"), row.getBoolean("assigned")));
        });
        return seats;
    }

    private Map<Long, List<String>> joined(String of, String other) {
        var joined = new LinkedHashMap<Long, List<String>>();
        jdbc.sql("select x." + of
                        + " as of, f.slug from catalogue_field_crosswalk x join catalogue_field f on f.id = x." + other
                        + " order by f.position")
                .query(row -> {
                    joined.computeIfAbsent(row.getLong("of"), id -> new ArrayList<>())
                            .add(row.getString("slug"));
                });
        return joined;
    }
}
