package org.gongkai.foundation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gongkai.foundation.backup.archive.Snapshot;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where backups are taken while the product runs (备份台). */
@Component
public class BackupDesk {

    private final DataSource source;
    private final DataDirectory data;
    private final FileStore files;
    private final MadeBackups made;
    private final JsonMapper json;
    private final Clock clock;

    BackupDesk(DataSource source, DataDirectory data, FileStore files, MadeBackups made, JsonMapper json, Clock clock) {
        this.source = source;
        this.data = data;
        this.files = files;
        this.made = made;
        this.json = json;
        this.clock = clock;
    }

    /** How many bytes a backup has now, roughly. */
    public long estimate() {
        try (var connection = source.getConnection()) {
            return Snapshot.estimate(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a backup to whoever fetches it. */
    public Manifest write(OutputStream out, String by) throws IOException {
        return noted(by, "", () -> snapshot(out));
    }

    /** Writes a backup to a file that is there only when it is whole, for its owner alone. */
    public Manifest write(Path target, String by) throws IOException {
        return noted(by, target.toString(), () -> {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var part = Files.createTempFile(target.toAbsolutePath().getParent(), "unfinished-", ".part", ownerOnly);
            try {
                Manifest manifest;
                try (var out = Files.newOutputStream(part)) {
                    manifest = snapshot(out);
                }
                try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                Files.deleteIfExists(part);
            }
        });
    }

    public Optional<MadeBackup> last() {
        return made.last();
    }

    public List<MadeBackup> newest(int limit) {
        return made.newest(limit);
    }

    private interface Taking {
        Manifest take() throws IOException, SQLException;
    }

    private Manifest noted(String by, String destination, Taking taking) throws IOException {
        var started = clock.instant();
        try {
            var manifest = taking.take();
            note(by, started, destination, manifest, null);
            return manifest;
        } catch (IOException e) {
            note(by, started, destination, null, String.valueOf(e.getMessage()));
            throw e;
        } catch (SQLException e) {
            note(by, started, destination, null, String.valueOf(e.getMessage()));
            throw new IllegalStateException(e);
        }
    }

    private void note(
            String by, Instant started, String destination, @Nullable Manifest manifest, @Nullable String failure) {
        made.add(new MadeBackup(
                by,
                started,
                clock.instant(),
                destination,
                manifest == null ? 0 : manifest.rows(),
                manifest == null ? 0 : manifest.files().count(),
                manifest == null ? 0 : manifest.files().flawed().size(),
                failure));
    }

    private Manifest snapshot(OutputStream out) throws SQLException, IOException {
        try (var connection = source.getConnection()) {
            try {
                return new Snapshot(connection, digest -> files.path(new FileDigest(digest)), json)
                        .write(out, generation(), clock.instant());
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        }
    }

    private int generation() {
        try {
            var version = data.data().resolve("VERSION");
            return Files.exists(version)
                    ? Integer.parseInt(Files.readString(version).strip())
                    : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
