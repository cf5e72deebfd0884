package org.gongkai.foundation.privacy.redaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.privacy.keys.ColumnKey;
import org.gongkai.foundation.privacy.keys.ColumnKeys;
import org.gongkai.foundation.privacy.keys.Sealed;
import org.springframework.stereotype.Component;

/**
 * Keeps files that nobody may read from the disk or a backup (加密存放的文件): each sealed with a key of its own, which the room that keeps it
 * seals in its rows. Whoever deletes the key has deleted the file.
 */
@Component
public class SealedFiles {

    private final FileStore files;
    private final ColumnKeys keys;
    private final Clock clock;

    SealedFiles(FileStore files, ColumnKeys keys, Clock clock) {
        this.files = files;
        this.keys = keys;
        this.clock = clock;
    }

    /** A new key, of the kind that columns are sealed with; a secret. */
    public String newKey() {
        return ColumnKey.random(keys.current().cipher(), clock.instant()).line();
    }

    /**
     * Seals and keeps a file.
     *
     * @param place what it is and whose; it opens only under the same
     */
    public FileDigest keep(byte[] plain, String key, String place) {
        var sealed = Sealed.of(ColumnKey.parse(key), plain, place);
        return files.keep(new ByteArrayInputStream(sealed.body()), "").digest();
    }

    public byte[] open(FileDigest digest, String key, String place) {
        var with = ColumnKey.parse(key);
        try {
            return new Sealed(with.id(), Files.readAllBytes(files.path(digest))).open(with, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
