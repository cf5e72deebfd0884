package org.gongkai.standards.catalogue.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.standards.catalogue.ListType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** All types of lists. */
@Component
class ListTypes {
    private static final TypeReference<List<ListType.Column>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ListTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ListType> all() {
        return jdbc.sql("select * from catalogue_list_type order by position, code")
                .query(ListTypes::type)
                .list();
    }

    Optional<ListType> withCode(String code) {
        return jdbc.sql("select * from catalogue_list_type where code = :code")
                .param("code", code)
                .query(ListTypes::type)
                .optional();
    }

    private static ListType type(ResultSet row, int number) throws SQLException {
        return new ListType(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("summary"),
                Cells.read(row.getString("columns"), COLUMNS),
                row.getString("code_scheme"),
                row.getString("owner"),
                row.getString("publication_rule"),
                row.getString("citation"),
                row.getInt("position"),
                row.getBoolean("reconstruction"),
                row.getInt("version"));
    }
}
