package org.gongkai.foundation.backup.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the database says of its own tables (库表目录). */
record Schema(Connection connection) {

    /** Sessions are keys to other people's desks and are made again by signing in; the histories are made by the migrations. */
    private static final String CONTENT = """
            select c.relname, a.attname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
              and c.relname not like 'flyway\\_schema\\_history%' and c.relname not like 'spring\\_session%'
            order by c.relname, a.attnum
            """;

    /** Tables with the columns that hold something of their own. */
    Map<String, List<String>> tables() throws SQLException {
        var tables = new LinkedHashMap<String, List<String>>();
        for (var row : rows(CONTENT)) {
            tables.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(row.getLast());
        }
        return tables;
    }

    /** The version each room has reached. */
    Map<String, String> versions() throws SQLException {
        var versions = new TreeMap<String, String>();
        var histories = rows("""
                select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
                  and relname like 'flyway\\_schema\\_history%'
                """);
        for (var history : histories) {
            var name = history.getFirst();
            var reached = rows("select version from " + quoted(name)
                    + " where success and version is not null order by installed_rank desc limit 1");
            versions.put(name, reached.getFirst().getFirst());
        }
        return versions;
    }

    /** Last numbers drawn; a sequence that never gave one is left out. */
    Map<String, Long> sequences() throws SQLException {
        var drawn = new TreeMap<String, Long>();
        for (var row : rows("select sequencename, last_value from pg_sequences where schemaname = current_schema()"
                + " and last_value is not null")) {
            drawn.put(row.getFirst(), Long.valueOf(row.getLast()));
        }
        return drawn;
    }

    /** Each foreign key as the pair of its table and the sentence that makes it. */
    List<ForeignKey> foreignKeys() throws SQLException {
        return rows("""
                select r.relname, k.conname, pg_get_constraintdef(k.oid) from pg_constraint k
                join pg_class r on r.oid = k.conrelid
                where k.contype = 'f' and k.connamespace = current_schema()::regnamespace order by 1, 2
                """).stream()
                .map(row -> new ForeignKey(row.getFirst(), row.get(1), row.getLast()))
                .toList();
    }

    record ForeignKey(String table, String name, String definition) {

        String drop() {
            return "alter table " + quoted(table) + " drop constraint " + quoted(name);
        }

        String make() {
            return "alter table " + quoted(table) + " add constraint " + quoted(name) + " " + definition;
        }
    }

    String server() throws SQLException {
        return rows("show server_version").getFirst().getFirst();
    }

    List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String quoted(List<String> names) {
        return names.stream().map(Schema::quoted).collect(Collectors.joining(", "));
    }
}
