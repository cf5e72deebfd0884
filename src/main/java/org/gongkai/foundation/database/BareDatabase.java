package org.gongkai.foundation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A database that no server uses yet (空数据库), to put a backup into. */
public final class BareDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final DataSource source;
    private final @Nullable EmbeddedDatabase embedded;

    private BareDatabase(DataSource source, @Nullable EmbeddedDatabase embedded) {
        this.source = source;
        this.embedded = embedded;
    }

    /** Starts the database that the product brings along, in a data directory that need not hold one yet. */
    public static BareDatabase embedded(Path data) throws IOException, SQLException {
        var server = EmbeddedDatabase.open(new DataDirectory(data).room("postgres"), CONNECTIONS);
        return new BareDatabase(source(server.jdbcUrl(), EmbeddedDatabase.OWNER, server.secret()), server);
    }

    public static BareDatabase external(String url, String user, String password) {
        return new BareDatabase(source(url, user, password), null);
    }

    public DataSource source() {
        return source;
    }

    /** Makes the tables as they were at certain versions of the rooms, by the names of the history tables. */
    public void create(Map<String, String> versions) {
        rooms().migrate(source, versions);
    }

    /** The newest versions of the rooms that this program can make, by the names of the history tables. */
    public static Map<String, Integer> known() {
        return rooms().newest();
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }

    private static RoomByRoom rooms() {
        return new RoomByRoom(new PathMatchingResourcePatternResolver());
    }

    private static DataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
