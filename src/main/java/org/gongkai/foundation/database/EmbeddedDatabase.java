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

    private final EmbeddedPostgres server;
    private final String secret;

    private EmbeddedDatabase(EmbeddedPostgres server, String secret) {
        this.server = server;
        this.secret = secret;
    }

    static EmbeddedDatabase open(Path directory, int maxConnections) throws IOException, SQLException {
        var cluster = directory.resolve("cluster");
        Files.createDirectories(cluster, PosixFilePermissions.asFileAttribute(ownerOnly("rwx------")));
        Orphan.in(cluster).ifPresent(Orphan::stop);
        var secret = secret(directory);
        var database = new EmbeddedDatabase(start(directory, cluster, secret, maxConnections), secret);
        database.closeToStrangers(cluster);
        database.createIfMissing();
        database.refuseForgetfulness();
        return database;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE + "?reWriteBatchedInserts=true";
    }

    String secret() {
        return secret;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres start(Path directory, Path cluster, String secret, int maxConnections)
            throws IOException {
        var logFile = directory.resolve("server.log").toFile();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(cluster)
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
    private void closeToStrangers(Path cluster) throws IOException, SQLException {
        var access = cluster.resolve("pg_hba.conf");
        if (!Files.readString(access).contains("trust")) {
            return;
        }
        try (var connection = server.getPostgresDatabase().getConnection()) {
            run(connection, "alter user " + OWNER + " password '" + secret + "'");
            Files.writeString(access, """
                    # written by Gongkai: only who knows the secret comes in
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128      scram-sha-256
                    """);
            run(connection, "select pg_reload_conf()");
        }
    }

    private void createIfMissing() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var found = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            found.setString(1, DATABASE);
            try (var rows = found.executeQuery()) {
                if (!rows.next()) {
                    run(connection, "create database " + DATABASE);
                }
            }
        }
    }

    private void refuseForgetfulness() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
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
        log.info("Embedded PostgreSQL is up on port {}, durable settings checked", server.getPort());
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
