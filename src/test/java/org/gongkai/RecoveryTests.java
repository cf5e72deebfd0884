package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as a process of its own: killed, stopped, started on what is in use. */
class RecoveryTests {

    @TempDir
    private Path scratch;

    private Process running;

    @AfterEach
    void stop() throws InterruptedException {
        if (running != null && running.isAlive()) {
            running.destroy();
            running.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void afterKillNineTheNextStartRecoversByItself() throws Exception {
        var data = scratch.resolve("数据 目录");
        start(data);
        var firstToken = Files.readString(data.resolve("admin-token"));
        var orphan = databaseProcess(data);
        running.destroyForcibly().waitFor();
        assertThat(orphan.isAlive())
                .as("the database outlives a killed application")
                .isTrue();

        start(data);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(get(data, "/api/v1/health", firstToken)).isEqualTo(200);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("admin-token"))))
                .isEqualTo("rw-------");

        var database = databaseProcess(data);
        database.destroyForcibly();
        running.destroyForcibly().waitFor();
        start(data);
        assertThat(get(data, "/", "")).isEqualTo(200);

        var last = databaseProcess(data);
        running.destroy();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !last.isAlive());
    }

    @Test
    void aSecondServerOnTheSameDirectoryIsRefusedInOneSentence() throws Exception {
        var data = scratch.resolve("data");
        start(data);
        var second = process(data).redirectErrorStream(true).start();
        var said = new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(second.waitFor()).isNotZero();
        assertThat(said)
                .contains("正被另一个 Gongkai 使用")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    private void start(Path data) throws IOException {
        Files.createDirectories(data);
        Files.deleteIfExists(data.resolve("address"));
        running = process(data)
                .redirectErrorStream(true)
                .redirectOutput(new File(data.toFile(), "test.log"))
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !running.isAlive() || Files.exists(data.resolve("address")));
        assertThat(running.isAlive()).as(() -> log(data)).isTrue();
    }

    private static ProcessBuilder process(Path data) {
        return new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.gongkai.Gongkai",
                "--server.port=0",
                "--gongkai.data=" + data);
    }

    private static int get(Path data, String path, String token) throws IOException, InterruptedException {
        var address = Files.readString(data.resolve("address")).strip();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + path));
            if (!token.isBlank()) {
                request.header("Authorization", "Bearer " + token.strip());
            }
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static ProcessHandle databaseProcess(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static String log(Path data) {
        try {
            return Files.readString(data.resolve("test.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
