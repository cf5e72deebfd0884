package org.gongkai.foundation.privacy.redaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** What was sealed as a whole begins with chance, and so never like this. */
    private static final byte[] BEGINNING = "GONGKAI SEALED PARTS 1\n".getBytes(StandardCharsets.US_ASCII);

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

    /**
     * Seals several parts of a document and keeps them as one file, of which each can be opened alone.
     *
     * @param place what it is and whose; a part opens only under the same, and in its own place
     */
    public FileDigest keepParts(List<byte[]> parts, String key, String place) {
        var with = ColumnKey.parse(key);
        var head = ByteBuffer.allocate(BEGINNING.length + Integer.BYTES * (1 + parts.size()));
        head.put(BEGINNING).putInt(parts.size());
        List<InputStream> streams = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            var body = Sealed.of(with, parts.get(at), part(place, at, parts.size()))
                    .body();
            head.putInt(body.length);
            streams.add(new ByteArrayInputStream(body));
        }
        streams.addFirst(new ByteArrayInputStream(head.array()));
        return files.keep(new SequenceInputStream(Collections.enumeration(streams)), "")
                .digest();
    }

    /**
     * Opens one part.
     *
     * @param number from 0
     * @param split what parts a file has that was sealed as a whole, by an older version
     * @return nothing when there are not so many
     */
    public Optional<byte[]> part(
            FileDigest digest, String key, String place, int number, Function<byte[], List<byte[]>> split) {
        try (var file = new RandomAccessFile(files.path(digest).toFile(), "r")) {
            var beginning = new byte[BEGINNING.length];
            if (file.length() < beginning.length + Integer.BYTES || !begins(file, beginning)) {
                var parts = split.apply(open(digest, key, place));
                return number < parts.size() ? Optional.of(parts.get(number)) : Optional.empty();
            }
            int count = file.readInt();
            if (number >= count) return Optional.empty();
            long start = file.getFilePointer() + (long) Integer.BYTES * count;
            for (int at = 0; at < number; at++) start += file.readInt();
            var body = new byte[file.readInt()];
            file.seek(start);
            file.readFully(body);
            var with = ColumnKey.parse(key);
            return Optional.of(new Sealed(with.id(), body).open(with, part(place, number, count)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(RandomAccessFile file, byte[] beginning) throws IOException {
        file.readFully(beginning);
        return Arrays.equals(beginning, BEGINNING);
    }

    private static String part(String place, int number, int count) {
        return place + " " + number + "/" + count;
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
