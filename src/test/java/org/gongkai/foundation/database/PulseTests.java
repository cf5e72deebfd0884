package org.gongkai.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulseTests {

    @Test
    void aDatabaseThatHangsIsKnownAndSoIsItsReturn(@TempDir Path directory) throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setDataDirectory(directory.resolve("cluster").toFile())
                        .start();
                var pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
            var pulse = new Pulse(pool);
            try {
                assertThat(pulse.beats()).isTrue();
                pulse.begin();
                var processes = processes(directory.resolve("cluster"));
                assertThat(processes).isNotEmpty();
                signal("STOP", processes);
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !pulse.beats());
                signal("CONT", processes);
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(pulse::beats);
            } finally {
                pulse.destroy();
            }
        }
    }

    private static List<ProcessHandle> processes(Path cluster) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(postmaster).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }

    private static void signal(String name, Iterable<ProcessHandle> processes)
            throws IOException, InterruptedException {
        for (var process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
