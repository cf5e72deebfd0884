package org.gongkai.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulseTests {

    @Test
    void aDatabaseThatHangsIsKnownAndSoIsItsReturn(@TempDir Path directory) throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(directory.toFile())
                        .start();
                var pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
            var pulse = new Pulse(pool);
            try {
                assertThat(pulse.beats()).isTrue();
                pulse.begin();
                var processes = ProcessHandle.allProcesses()
                        .filter(process -> server.getPort() > 0 && isOf(process, directory))
                        .toList();
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

    private static boolean isOf(ProcessHandle process, Path directory) {
        try {
            var folder = Path.of("/proc", Long.toString(process.pid()), "exe").toRealPath();
            return folder.startsWith(directory.toRealPath());
        } catch (IOException gone) {
            return false;
        }
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
