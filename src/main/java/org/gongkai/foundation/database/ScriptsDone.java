package org.gongkai.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * The digest of all scripts that a database has been through (迁移指纹), kept as the comment of its first history: when it is that
 * of the scripts of this program, there is nothing to do, and a start need not ask two dozen histories one after another.
 */
final class ScriptsDone {

    private static final String FIRST = "flyway_schema_history";
    private static final String WORD = "scripts ";

    private final DataSource database;
    private final String digest;

    /** Scripts in any order. */
    ScriptsDone(DataSource database, Stream<Resource> scripts) {
        this.database = database;
        this.digest = digest(scripts);
    }

    /** Whether the database went through exactly these scripts. */
    boolean isSo() {
        return (WORD + digest).equals(noted());
    }

    private @Nullable String noted() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select obj_description(to_regclass('" + FIRST + "'), 'pg_class')")) {
            return found.next() ? found.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say which scripts it has been through", e);
        }
    }

    /** Notes it, for the next start. */
    void note() {
        try (var connection = database.getConnection()) {
            comment(connection, WORD + digest);
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be noted which scripts the database has been through", e);
        }
    }

    private static void comment(Connection connection, String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on table " + FIRST + " is '" + words + "'");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static String digest(Stream<Resource> scripts) {
        try {
            var whole = MessageDigest.getInstance("SHA-256");
            for (var script :
                    scripts.sorted(Comparator.comparing(ScriptsDone::place)).toList()) {
                whole.update(place(script).getBytes(StandardCharsets.UTF_8));
                whole.update(MessageDigest.getInstance("SHA-256").digest(script.getContentAsByteArray()));
            }
            return HexFormat.of().formatHex(whole.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a script lies in the program, wherever the program lies. */
    private static String place(Resource script) {
        try {
            var path = script.getURL().getPath();
            return path.substring(path.lastIndexOf("/org/gongkai/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
