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
public class ListTypes {
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

    /** Changes a type whose version was seen; false if it changed since. The code stays for ever. */
    public boolean change(ListType type) {
        return jdbc.sql("""
                        update catalogue_list_type set name = :name, short_name = :short, summary = :summary,
                            columns = cast(:columns as jsonb), code_scheme = :scheme, owner = :owner,
                            publication_rule = :rule, citation = :citation, reconstruction = :reconstruction,
                            version = version + 1
                        where code = :code and version = :seen
                        """)
                        .param("name", type.name())
                        .param("short", type.shortName())
                        .param("summary", type.summary())
                        .param("columns", Cells.write(type.columns()))
                        .param("scheme", type.codeScheme())
                        .param("owner", type.owner())
                        .param("rule", type.publicationRule())
                        .param("citation", type.citation())
                        .param("reconstruction", type.reconstruction())
                        .param("code", type.code())
                        .param("seen", type.version())
                        .update()
                == 1;
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
