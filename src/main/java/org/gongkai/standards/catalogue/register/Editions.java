package org.gongkai.standards.catalogue.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All editions of all lists. */
@Component
class Editions {
    private static final String SELECT = """
            select ed.*, (select count(*) from catalogue_entry e where e.edition_id = ed.id) as matters
            from catalogue_edition ed
            """;

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CatalogueEdition> inForce(String list) {
        return jdbc.sql(SELECT + " where ed.list_code = :list and ed.state = 'IN_FORCE'")
                .param("list", list)
                .query(Editions::edition)
                .optional();
    }

    List<CatalogueEdition> of(String list) {
        return jdbc.sql(SELECT + " where ed.list_code = :list and ed.state <> 'DISCARDED' order by ed.number desc")
                .param("list", list)
                .query(Editions::edition)
                .list();
    }

    private static CatalogueEdition edition(ResultSet row, int number) throws SQLException {
        return new CatalogueEdition(
                row.getLong("id"),
                row.getString("list_code"),
                row.getInt("number"),
                CatalogueEdition.State.valueOf(row.getString("state")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("superseded_on", LocalDate.class),
                row.getInt("matters"),
                row.getString("source_name"),
                row.getBoolean("sample"),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }
}
