package org.gongkai.foundation.backup.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.foundation.backup.Manifest;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * One moment of the whole content, written while the product goes on (快照). Tables are read in one transaction that sees a
 * single moment; a file is on the disk before the row that names it, so every row of that moment finds its file.
 */
public final class Snapshot {

    private static final int FETCH = 1_000;

    private final Connection connection;
    private final Function<String, Path> files;
    private final JsonMapper json;

    /**
     * Takes the connection for itself until it is closed.
     *
     * @param files says where the file with a digest lies
     */
    public Snapshot(Connection connection, Function<String, Path> files, JsonMapper json) {
        this.connection = connection;
        this.files = files;
        this.json = json;
    }

    /** How many bytes the archive will have, roughly. */
    public static long estimate(Connection connection) throws SQLException {
        var size = new Schema(connection).rows("""
                select (select sum(pg_table_size(oid)) from pg_class
                        where relkind = 'r' and relnamespace = current_schema()::regnamespace) / 5
                     + (select coalesce(sum(size_bytes), 0) from files_stored) * 9 / 10
                """);
        return new java.math.BigDecimal(size.getFirst().getFirst()).longValue();
    }

    /** Writes the archive to its end. */
    public Manifest write(OutputStream out, int generation, Instant now) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var schema = new Schema(connection);
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        var versions = schema.versions();
        var tables = tables(schema, zip);
        var kept = files(zip);
        // numbers are drawn outside of transactions: read last, none of them can be behind its table
        var manifest = new Manifest(
                Manifest.FORMAT,
                generation,
                now.toString(),
                schema.server(),
                versions,
                tables,
                schema.sequences(),
                kept);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(json.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        connection.rollback();
        return manifest;
    }

    private List<Manifest.Table> tables(Schema schema, ZipOutputStream zip) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var written = new ArrayList<Manifest.Table>();
        for (var table : schema.tables().entrySet()) {
            var name = table.getKey();
            zip.putNextEntry(new ZipEntry(new Manifest.Table(name, List.of(), 0, 0, "").entry()));
            var measured = new Measured(zip);
            var rows = copy.copyOut(
                    "copy " + Schema.quoted(name) + " (" + Schema.quoted(table.getValue()) + ") to stdout", measured);
            zip.closeEntry();
            written.add(new Manifest.Table(name, table.getValue(), rows, measured.bytes(), measured.sha256Hex()));
        }
        return written;
    }

    private Manifest.Files files(ZipOutputStream zip) throws SQLException, IOException {
        long count = 0;
        long bytes = 0;
        Map<String, String> flawed = new TreeMap<>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery("select digest from files_stored order by digest")) {
                while (rows.next()) {
                    var digest = rows.getString(1);
                    var file = files.apply(digest);
                    if (!Files.isRegularFile(file)) {
                        flawed.put(digest, "MISSING");
                        continue;
                    }
                    zip.putNextEntry(new ZipEntry(Manifest.Files.FOLDER + digest));
                    var measured = new Measured(zip);
                    Files.copy(file, measured);
                    zip.closeEntry();
                    if (!measured.sha256Hex().equals(digest)) {
                        flawed.put(digest, "DAMAGED");
                    }
                    count++;
                    bytes += measured.bytes();
                }
            }
        }
        return new Manifest.Files(count, bytes, flawed);
    }
}
