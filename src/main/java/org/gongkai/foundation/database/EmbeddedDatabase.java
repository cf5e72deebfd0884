package org.gongkai.foundation.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL that the product brings along, made durable: the library's defaults are for tests (fsync off, trust for
 * everyone), so each of them is turned back and checked at start.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "gongkai";
    static final String OWNER = "postgres";

    private static final int CONNECTIONS = 60;
    private static final int ANY_PORT = 0;
    private static final String LIBRARY_LOCK = "epg-lock";
    private static final long NEEDED_BYTES = 48L * 1024 * 1024;
    private static final int LOOK_SECONDS = 2;

    private final Path directory;
    private final int maxConnections;
    private final String secret;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-watch").daemon().factory());
    private EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(Path directory, int maxConnections, String secret) throws IOException {
        this.directory = directory;
        this.maxConnections = maxConnections;
        this.secret = secret;
        this.server = start(ANY_PORT);
    }

    /** With the connections that a server needs. */
    static EmbeddedDatabase open(Path directory) throws IOException, SQLException {
        return open(directory, CONNECTIONS);
    }

    static EmbeddedDatabase open(Path directory, int maxConnections) throws IOException, SQLException {
        var cluster = directory.resolve("cluster");
        Files.createDirectories(cluster, PosixFilePermissions.asFileAttribute(ownerOnly("rwx------")));
        Orphan.clear(cluster);
        var secret = secret(directory);
        var database = new EmbeddedDatabase(directory, maxConnections, secret);
        // each connection costs a start some hundredths of a second: one for all
        try (var connection = database.server.getPostgresDatabase().getConnection()) {
            closeToStrangers(cluster, connection, secret);
            createIfMissing(connection);
            refuseForgetfulness(connection);
        }
        log.info("Embedded PostgreSQL is up on port {}, durable settings checked", database.server.getPort());
        database.watch.scheduleWithFixedDelay(database::revive, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        return database;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE + "?reWriteBatchedInserts=true";
    }

    String secret() {
        return secret;
    }

    /** PostgreSQL ends by itself when it cannot write its log; as soon as it can, it is there again, where it was. */
    private synchronized void revive() {
        // the library's process has only started it and is over
        if (closed || Orphan.in(directory.resolve("cluster")).isPresent()) {
            return;
        }
        try {
            // without room for its log it would only end again, and a try that fails takes minutes
            if (Files.getFileStore(directory).getUsableSpace() < NEEDED_BYTES) {
                return;
            }
            log.error("The database ended by itself; starting it again (see {})", directory.resolve("server.log"));
            server.close();
            // a try that failed still holds the library's lock; who holds the data directory needs no other
            Files.deleteIfExists(directory.resolve("cluster").resolve(LIBRARY_LOCK));
            server = start(server.getPort());
            log.info("The database is up again");
        } catch (IOException | RuntimeException stillImpossible) {
            log.error("The database cannot be started yet: {}", stillImpossible.getMessage());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            watch.shutdownNow();
            server.close();
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        var logFile = directory.resolve("server.log").toFile();
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", Integer.toString(maxConnections))
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "128MB")
                // values of rows, which may be personal data, stand in no log
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("max_wal_size", "1GB")
                .setConnectConfig("password", secret)
                .setOutputRedirector(Redirect.appendTo(logFile))
                .setErrorRedirector(Redirect.appendTo(logFile))
                .start();
    }

    private static String secret(Path directory) throws IOException {
        var file = directory.resolve("secret");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** A fresh cluster trusts everyone on the machine; after the first start only the secret opens it. */
    private static void closeToStrangers(Path cluster, Connection connection, String secret)
            throws IOException, SQLException {
        var access = cluster.resolve("pg_hba.conf");
        if (!Files.readString(access).contains("trust")) {
            return;
        }
        run(connection, "alter user " + OWNER + " password '" + secret + "'");
        Files.writeString(access, """
                # written by Gongkai: only who knows the secret comes in
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128      scram-sha-256
                """);
        run(connection, "select pg_reload_conf()");
    }

    private static void createIfMissing(Connection connection) throws SQLException {
        try (var found = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            found.setString(1, DATABASE);
            try (var rows = found.executeQuery()) {
                if (!rows.next()) {
                    run(connection, "create database " + DATABASE);
                }
            }
        }
    }

    private static void refuseForgetfulness(Connection connection) throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (var show = connection.createStatement();
                    var value = show.executeQuery("show " + setting)) {
                value.next();
                if (!"on".equals(value.getString(1).toLowerCase(Locale.ROOT))) {
                    throw new StartRefused("数据库没有打开持久保存（" + setting + "），不能启动。请检查数据库配置。");
                }
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static java.util.Set<java.nio.file.attribute.PosixFilePermission> ownerOnly(String mode) {
        return PosixFilePermissions.fromString(mode);
    }
}
