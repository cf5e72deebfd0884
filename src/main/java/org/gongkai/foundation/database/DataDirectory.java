package org.gongkai.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everything that must survive a restart lies (数据目录): database, stored files, search index, secrets.
 *
 * @param data the directory, absolute or relative to the working directory; property {@code gongkai.data}
 */
@ConfigurationProperties("gongkai")
public record DataDirectory(Path data) {

    public DataDirectory {
        data = data.toAbsolutePath().normalize();
    }

    /** Returns a sub-directory, made when missing. */
    public Path room(String name) {
        try {
            return Files.createDirectories(data.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a secret that only the owner may read (mode 0600), whole or not at all. */
    public void writeSecret(String name, String secret) {
        try {
            Files.createDirectories(data);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(data, name, ".tmp", ownerOnly);
            Files.writeString(draft, secret + System.lineSeparator());
            Files.move(draft, data.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
