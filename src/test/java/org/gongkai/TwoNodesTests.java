package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two application processes on one database: what happens by itself when a time is over happens once, though the database is
 * slow, the work is started again and again, and the process that does it is killed in the middle.
 */
class TwoNodesTests {

    private static final String CLOCK = "requests-whose-time-is-over";
    private static final int MANY = 400;
    private static final int SOME = 20;

    @TempDir
    private Path scratch;

    private final Map<String, Process> running = new HashMap<>();
    private Path database;

    @AfterEach
    void stop() throws Exception {
        for (var process : running.values()) {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        if (database != null && Files.exists(database.resolve("postmaster.pid"))) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(database.resolve("postmaster.pid"))
                            .getFirst()
                            .strip()))
                    .ifPresent(ProcessHandle::destroy);
        }
    }

    @Test
    void aTimeThatIsOverEndsEachRequestOnce() throws Exception {
        var one = scratch.resolve("one");
        start("one", one, List.of());
        database = one.resolve("postgres/cluster");
        var two = scratch.resolve("two");
        Files.createDirectories(two.resolve("keys"));
        Files.copy(one.resolve("keys/columns"), two.resolve("keys/columns"));
        start(
                "two",
                two,
                List.of(
                        "--spring.datasource.url=" + url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=" + secret(one)));
        try (var connection = DriverManager.getConnection(url(), "postgres", secret(one))) {
            overdue(connection);
            try (var slow = DriverManager.getConnection(url(), "postgres", secret(one))) {
                slow.setAutoCommit(false);
                run(
                        slow,
                        "select id from requests_request where number like 'clock-2026-%' order by id desc limit 5 for update");
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(100))
                        .until(() -> {
                            kick(connection);
                            return lapsed(connection) >= SOME && at(connection) != null;
                        });
                var worker = at(connection);
                assertThat(running).containsKey(worker);
                running.get(worker).destroyForcibly().waitFor();
                assertThat(lapsed(connection)).as("killed before all was done").isLessThan(MANY);
                slow.rollback();
            }
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        kick(connection);
                        return lapsed(connection) == MANY;
                    });
            kick(connection);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> count(
                                    connection,
                                    "select count(*) from scheduled_tasks where task_name = '" + CLOCK
                                            + "' and (picked or execution_time <= now())")
                            == 0);
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from requests_fact where act = 'LAPSE_CORRECTION'"
                                            + " and request_id in (select id from requests_request where number like 'clock-2026-%')"))
                    .isEqualTo(MANY);
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from requests_letter where kind = 'LAPSED'"
                                            + " and request_id in (select id from requests_request where number like 'clock-2026-%')"))
                    .isEqualTo(MANY);
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from requests_item where decision = '6-1'"
                                            + " and request_id in (select id from requests_request where number like 'clock-2026-%')"))
                    .isEqualTo(MANY);
        }
    }

    /** Requests whose corrections did not come, as rows. */
    private static void overdue(Connection connection) throws SQLException {
        run(connection, """
                insert into requests_request (number, body_id, handler_id, channel, submitted_on, arrived_on, confirmed_on,
                    received_on, evidence, applicant_kind, state, since, reply_by, corrections, registered_by)
                select 'clock-2026-' || lpad(n::text, 4, '0'), u.id, u.id, 'INTERNET', past - 9, past - 9, past - 9,
                    past - 9, '', 'PERSON', 'CORRECTION_ASKED', past - 8, past, 1, '-'
                from generate_series(1, %d) n, (select id from organization_unit order by id limit 1) u, (select current_date - 2 as past) p
                """.formatted(MANY));
        run(connection, """
                insert into requests_item (request_id, place)
                select id, 1 from requests_request where number like 'clock-2026-%'
                """);
    }

    private static void kick(Connection connection) throws SQLException {
        run(
                connection,
                "update scheduled_tasks set execution_time = now() where task_name = '" + CLOCK
                        + "' and not picked and execution_time > now()");
    }

    /** The process that is at it, or null. */
    private static String at(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select picked_by from scheduled_tasks where task_name = '" + CLOCK + "' and picked")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static long lapsed(Connection connection) throws SQLException {
        return count(
                connection,
                "select count(*) from requests_request where number like 'clock-2026-%' and state = 'ABANDONED'");
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url() throws IOException {
        return "jdbc:postgresql://localhost:"
                + Files.readAllLines(database.resolve("postmaster.pid")).get(3).strip() + "/gongkai";
    }

    private static String secret(Path data) throws IOException {
        return Files.readString(data.resolve("postgres/secret")).strip();
    }

    private void start(String name, Path data, List<String> more) throws IOException {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.gongkai.Gongkai",
                "--server.port=0",
                "--gongkai.data=" + data,
                "--db-scheduler.scheduler-name=" + name,
                "--db-scheduler.heartbeat-interval=1s"));
        command.addAll(more);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(data.toFile(), "test.log"))
                .start();
        running.put(name, process);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !process.isAlive() || Files.exists(data.resolve("address")));
        assertThat(process.isAlive()).as(() -> log(data)).isTrue();
    }

    private static String log(Path data) {
        try {
            return Files.readString(data.resolve("test.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
