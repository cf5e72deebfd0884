package org.gongkai.standards.catalogue.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sets of fields (领域范围): the pilot's, the national ones, the district's additions. */
@Component
public class FieldSets {
    private final JdbcClient jdbc;

    FieldSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FieldSet> all() {
        return jdbc.sql("select code, name, citation, current from catalogue_field_set order by position")
                .query((row, n) -> new FieldSet(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("citation"),
                        row.getBoolean("current")))
                .list();
    }

    /** The set the district works with. */
    public String current() {
        var sets = all();
        return sets.stream()
                .filter(FieldSet::current)
                .findFirst()
                .orElse(sets.getFirst())
                .code();
    }

    /** A set of fields; {@code citation} is the document that named them. */
    public record FieldSet(String code, String name, String citation, boolean current) {}
}
