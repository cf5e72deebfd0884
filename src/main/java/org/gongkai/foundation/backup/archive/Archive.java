package org.gongkai.foundation.backup.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gongkai.foundation.backup.Manifest;
import org.gongkai.foundation.database.StartRefused;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive that is read back (备份文件); whatever is not as the manifest says stops it with a sentence. */
public final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens it. */
    public static Archive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("没有这个备份文件：" + file + "。");
        }
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new Archive(zip, manifest(zip, file));
            } catch (StartRefused | IOException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException torn) {
            throw notWhole(file);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw notWhole(file);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (!Manifest.FORMAT.equals(manifest.format())) {
                throw new StartRefused("备份 " + file + " 由更新的版本写成（" + manifest.format() + "）。请用更新的程序恢复。");
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw notWhole(file);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Puts all rows into tables that were just made, in one transaction: all of them or none. */
    public void fill(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var schema = new Schema(connection);
        var known = schema.tables().keySet();
        // records that nobody may change or empty are filled here once
        for (var table : known) {
            schema.run("alter table " + Schema.quoted(table) + " disable trigger user");
        }
        schema.run("truncate " + Schema.quoted(java.util.List.copyOf(known)));
        var keys = schema.foreignKeys();
        for (var key : keys) {
            schema.run(key.drop());
        }
        for (var table : manifest.tables()) {
            if (!known.contains(table.name())) {
                throw new StartRefused("备份里的表 " + table.name() + " 不属于它写明的版本。请换一个备份。");
            }
            fill(connection, schema, table);
        }
        for (var table : known) {
            schema.run("alter table " + Schema.quoted(table) + " enable trigger user");
        }
        // made again, each key looks at every row: what does not fit together is not restored
        for (var key : keys) {
            schema.run(key.make());
        }
        for (var sequence : manifest.sequences().entrySet()) {
            schema.run("select setval('" + Schema.quoted(sequence.getKey()).replace("'", "''") + "', "
                    + sequence.getValue() + ")");
        }
        // whoever had taken up a timer is gone
        schema.run("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked");
        connection.commit();
        connection.setAutoCommit(true);
        schema.run("analyze");
    }

    private void fill(Connection connection, Schema schema, Manifest.Table table) throws SQLException, IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw damaged(table.entry());
        }
        var name = Schema.quoted(table.name());
        try (var in = new DigestInputStream(zip.getInputStream(entry), Measured.sha256())) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + name + " (" + Schema.quoted(table.columns()) + ") from stdin", in);
            in.transferTo(java.io.OutputStream.nullOutputStream());
            if (rows != table.rows() || !digest(in).equals(table.sha256())) {
                throw damaged(table.entry());
            }
        } catch (ZipException torn) {
            throw damaged(table.entry());
        }
    }

    /** Writes the kept files to a folder as the product keeps them; each must be what its name says. */
    public void unpackFiles(Path folder) throws IOException {
        long count = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!entry.getName().startsWith(Manifest.Files.FOLDER)) {
                continue;
            }
            var digest = entry.getName().substring(Manifest.Files.FOLDER.length());
            if (!digest.matches("[0-9a-f]{64}")) {
                throw damaged(entry.getName());
            }
            var target = folder.resolve(digest.substring(0, 2))
                    .resolve(digest.substring(2, 4))
                    .resolve(digest);
            Files.createDirectories(target.getParent());
            try (var in = new DigestInputStream(zip.getInputStream(entry), Measured.sha256())) {
                Files.copy(in, target);
                if (!digest(in).equals(digest) && !manifest.files().flawed().containsKey(digest)) {
                    throw damaged(entry.getName());
                }
            } catch (ZipException torn) {
                throw damaged(entry.getName());
            }
            count++;
        }
        if (count != manifest.files().count()) {
            throw damaged(Manifest.Files.FOLDER);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String digest(DigestInputStream in) {
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    private static StartRefused damaged(String entry) {
        return new StartRefused("备份里的 " + entry + " 已损坏，什么都没有恢复。请换一个备份。");
    }

    private static StartRefused notWhole(Path file) {
        return new StartRefused("备份 " + file + " 不完整（多半是没有写完），什么都没有恢复。请换一个备份。");
    }
}
