package org.gongkai.standards.catalogue.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes fields, their places in sets and the crosswalk. */
@Component
public class FieldBook {
    private final JdbcClient jdbc;

    FieldBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a field, or changes the one whose version was seen; false if it changed since. */
    public boolean keep(String slug, String name, String summary, @Nullable Integer seen) {
        if (seen == null) {
            return jdbc.sql("""
                            insert into catalogue_field (slug, name, summary, position)
                            values (:slug, :name, :summary, (select coalesce(max(position), 0) + 1 from catalogue_field))
                            """)
                            .param("slug", slug)
                            .param("name", name)
                            .param("summary", summary)
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                        update catalogue_field set name = :name, summary = :summary, version = version + 1
                        where slug = :slug and version = :seen
                        """)
                        .param("slug", slug)
                        .param("name", name)
                        .param("summary", summary)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    public void seat(String slug, Map<String, Integer> seats) {
        jdbc.sql("""
                        delete from catalogue_field_seat
                        where field_id = (select id from catalogue_field where slug = :slug)
                            and set_code not in (:sets)
                        """)
                .param("slug", slug)
                .param("sets", seats.isEmpty() ? List.of("") : List.copyOf(seats.keySet()))
                .update();
        seats.forEach((set, number) -> jdbc.sql("""
                        insert into catalogue_field_seat (field_id, set_code, number)
                        values ((select id from catalogue_field where slug = :slug), :set, :number)
                        on conflict (field_id, set_code) do update set number = excluded.number
                        """)
                .param("slug", slug)
                .param("set", set)
                .param("number", number)
                .update());
    }

    public void successors(String slug, List<String> successors) {
        jdbc.sql(
                        "delete from catalogue_field_crosswalk where from_field = (select id from catalogue_field where slug = :slug)")
                .param("slug", slug)
                .update();
        if (!successors.isEmpty()) {
            jdbc.sql("""
                            insert into catalogue_field_crosswalk (from_field, to_field)
                            select a.id, b.id from catalogue_field a, catalogue_field b
                            where a.slug = :slug and b.slug in (:successors) and a.id <> b.id
                            """).param("slug", slug).param("successors", successors).update();
        }
    }

    public void workWith(String set) {
        jdbc.sql("update catalogue_field_set set current = false where current and code <> :set")
                .param("set", set)
                .update();
        jdbc.sql("update catalogue_field_set set current = true where code = :set")
                .param("set", set)
                .update();
    }
}
