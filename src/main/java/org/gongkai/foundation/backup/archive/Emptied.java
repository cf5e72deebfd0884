package org.gongkai.foundation.backup.archive;

import java.sql.Connection;
import java.sql.SQLException;
import org.gongkai.foundation.database.BareDatabase;
import org.gongkai.foundation.database.StartRefused;

/** An external database that was empty before and is so again unless the restored content is kept (还原为空). */
public final class Emptied implements AutoCloseable {

    private final BareDatabase database;
    private boolean kept;

    private Emptied(BareDatabase database) {
        this.database = database;
    }

    /** Looks whether there is nothing in it. */
    public static Emptied of(BareDatabase database) throws SQLException {
        try (var connection = database.source().getConnection()) {
            var tables = tables(connection);
            if (!tables.isEmpty()) {
                throw new StartRefused("数据库不是空的（里面有表 " + tables.getFirst() + "），什么都没有恢复。请换一个空的数据库。");
            }
        }
        return new Emptied(database);
    }

    /** Leaves the content in it. */
    public void keep() {
        kept = true;
    }

    @Override
    public void close() throws SQLException {
        if (kept) {
            return;
        }
        try (var connection = database.source().getConnection()) {
            var schema = new Schema(connection);
            for (var table : tables(connection)) {
                schema.run("drop table if exists " + Schema.quoted(table) + " cascade");
            }
            for (var sequence :
                    schema.rows("select sequencename from pg_sequences where schemaname = current_schema()")) {
                schema.run("drop sequence if exists " + Schema.quoted(sequence.getFirst()) + " cascade");
            }
            for (var function : schema.rows("""
                    select p.oid::regprocedure from pg_proc p
                    where p.pronamespace = current_schema()::regnamespace
                      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                    """)) {
                schema.run("drop function if exists " + function.getFirst() + " cascade");
            }
        }
    }

    private static java.util.List<String> tables(Connection connection) throws SQLException {
        return new Schema(connection)
                        .rows("select relname from pg_class where relkind = 'r'"
                                + " and relnamespace = current_schema()::regnamespace order by 1")
                        .stream()
                        .map(java.util.List::getFirst)
                        .toList();
    }
}
