package org.gongkai.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.Gongkai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
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
                theNextStartKnowsWhatWasDone(product);
            }
            assertThat(directory.resolve("data").resolve("postgres")).doesNotExist();
        }
    }

    private static void theNextStartKnowsWhatWasDone(ApplicationContext product) throws IOException {
        var database = product.getBean(DataSource.class);
        var scripts = Stream.of("classpath*:org/gongkai/*/V*.sql", "classpath*:org/gongkai/*/*/db/V*.sql")
                .flatMap(where -> Stream.of(resources(product, where)))
                .toList();
        assertThat(new ScriptsDone(database, scripts.stream()).isSo()).isTrue();

        var changed = new ByteArrayResource("create table other ()".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public URL getURL() throws IOException {
                return scripts.getFirst().getURL();
            }
        };
        var others = Stream.concat(Stream.of(changed), scripts.stream().skip(1));
        assertThat(new ScriptsDone(database, others).isSo()).isFalse();
        assertThat(new ScriptsDone(database, scripts.stream().skip(1)).isSo()).isFalse();
    }

    private static Resource[] resources(ApplicationContext product, String where) {
        try {
            return product.getResources(where);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
