package org.gongkai.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevivalTests {

    @Test
    void aDatabaseThatEndedByItselfIsThereAgainWhereItWas(@TempDir Path directory) throws Exception {
        try (var database = EmbeddedDatabase.open(directory, 10)) {
            var url = database.jdbcUrl();
            try (var connection = DriverManager.getConnection(url, EmbeddedDatabase.OWNER, database.secret());
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (what text)");
                statement.execute("insert into kept values ('saved')");
            }
            var server = server(directory);
            Awaitility.await()
                    .during(Duration.ofSeconds(6))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> server(directory) == server);
            ProcessHandle.of(server).orElseThrow().destroyForcibly();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .untilAsserted(() -> {
                        try (var connection =
                                        DriverManager.getConnection(url, EmbeddedDatabase.OWNER, database.secret());
                                var statement = connection.createStatement();
                                var rows = statement.executeQuery("select what from kept")) {
                            assertThat(rows.next()).isTrue();
                            assertThat(rows.getString(1)).isEqualTo("saved");
                        }
                    });
            assertThat(server(directory)).isNotEqualTo(server);
        }
    }

    private static long server(Path directory) throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }
}
