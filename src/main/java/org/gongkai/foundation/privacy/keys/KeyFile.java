package org.gongkai.foundation.privacy.keys;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.database.StartRefused;

/** The file that holds the keys (密钥文件), a line each, the newest last; nobody but its owner may read it. */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** All keys, none when there is no file yet. */
    List<ColumnKey> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(path))) {
                throw new StartRefused(say("privacy.keys.open", path));
            }
            return Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank())
                    .map(ColumnKey::parse)
                    .toList();
        } catch (IllegalArgumentException | IOException torn) {
            throw new StartRefused(say("privacy.keys.torn", path));
        }
    }

    /** Writes all keys, whole or not at all. */
    void write(List<ColumnKey> keys) {
        try {
            var folder = Files.createDirectories(path.toAbsolutePath().getParent());
            var draft = Files.createTempFile(folder, "keys", ".tmp", PosixFilePermissions.asFileAttribute(OWNER));
            Files.writeString(draft, keys.stream().map(ColumnKey::line).collect(Collectors.joining("\n", "", "\n")));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes whenever another process has written the file. */
    FileTime changed() {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
