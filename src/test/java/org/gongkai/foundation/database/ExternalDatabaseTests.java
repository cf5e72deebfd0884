package org.gongkai.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.Gongkai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExternalDatabaseTests {

    @Test
    void aUrlAloneMovesTheProductToAnotherPostgres(@TempDir Path directory) throws IOException {
        try (var separate = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("pg").toFile())
                .start()) {
            var url = separate.getJdbcUrl("postgres", "postgres");
            try (var product = SpringApplication.run(
                    Gongkai.class,
                    "--spring.datasource.url=" + url,
                    "--spring.datasource.username=postgres",
                    "--gongkai.data=" + directory.resolve("data"),
                    "--gongkai.empty=true",
                    "--server.port=0")) {
                assertThat(product.getBeanNamesForType(EmbeddedDatabase.class)).isEmpty();
                var port = product.getBean(JdbcClient.class)
                        .sql("select inet_server_port()")
                        .query(Integer.class)
                        .single();
                assertThat(port).isEqualTo(separate.getPort());
            }
            assertThat(directory.resolve("data").resolve("postgres")).doesNotExist();
        }
    }
}
