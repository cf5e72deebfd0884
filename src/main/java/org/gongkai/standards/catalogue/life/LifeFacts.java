package org.gongkai.standards.catalogue.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.CatalogueEdition.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All steps of all editions, append-only; and which office has which part. */
@Component
class LifeFacts {
    private final JdbcClient jdbc;
    private final Clock clock;

    LifeFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(long edition, Edge edge, Hand hand, String comment) {
        jdbc.sql("""
                        insert into catalogue_edition_fact
                            (edition_id, act, from_state, to_state, login, name, part, at, comment)
                        values (:edition, :act, :from, :to, :login, :name, :part, :at, :comment)
                        """)
                .param("edition", edition)
                .param("act", edge.act().name())
                .param("from", edge.from().name())
                .param("to", edge.to().name())
                .param("login", hand.login())
                .param("name", hand.name())
                .param("part", edge.actingAs(hand).name())
                .param("at", Timestamp.from(clock.instant()))
                .param("comment", comment)
                .update();
    }

    /** The oldest first. */
    List<LifeFact> of(CatalogueEdition edition) {
        return jdbc.sql("select * from catalogue_edition_fact where edition_id = :edition order by id")
                .param("edition", edition.id())
                .query((row, n) -> new LifeFact(
                        row.getLong("edition_id"),
                        Act.valueOf(row.getString("act")),
                        State.valueOf(row.getString("from_state")),
                        State.valueOf(row.getString("to_state")),
                        row.getString("login"),
                        row.getString("name"),
                        Part.valueOf(row.getString("part")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("comment")))
                .list();
    }

    /** The unit that has each part, by name. */
    Map<Part, String> offices() {
        var offices = new TreeMap<Part, String>();
        jdbc.sql("select part, unit_name from catalogue_life_office").query(row -> {
            offices.put(Part.valueOf(row.getString("part")), row.getString("unit_name"));
        });
        return offices;
    }

    boolean checksEstablishment(String list) {
        return jdbc.sql("select establishment_check from catalogue_list_type where code = :list")
                .param("list", list)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void checkEstablishment(String list, boolean checked) {
        jdbc.sql("""
                        update catalogue_list_type set establishment_check = :checked, version = version + 1
                        where code = :list and establishment_check <> :checked
                        """).param("checked", checked).param("list", list).update();
    }
}
