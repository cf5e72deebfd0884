package org.gongkai.foundation.files;

import static org.gongkai.foundation.design.Speech.say;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.reading.TextReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The place where files are kept (文件库). Content-addressed: the same bytes are kept once, whoever brings them. */
@Component
public class FileStore {

    private final Path root;
    private final StoredFiles rows;
    private final FileLimits limits;
    private final TextReader reader;
    private final List<FileGate> gates;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    FileStore(DataDirectory directory, StoredFiles rows, FileLimits limits, TextReader reader, List<FileGate> gates) {
        this.root = directory.room("files");
        this.rows = rows;
        this.limits = limits;
        this.reader = reader;
        this.gates = gates;
    }

    /**
     * Keeps a file.
     *
     * @param bytes read to the end, not closed
     * @param name the sender's file name, used only to tell look-alike formats apart
     * @throws FileRefused when the file is empty or larger than allowed
     */
    public StoredFile keep(InputStream bytes, String name) {
        return take(bytes, (draft, digest) -> {
            var kept = new StoredFile(digest, Files.size(draft), sniff(draft, name));
            move(draft, digest);
            rows.record(kept);
            return kept;
        });
    }

    /**
     * Keeps a file whose words can be read, or which is a picture, a recording or the like; the sender waits for the answer.
     *
     * @param bytes read to the end, not closed
     * @param name the sender's file name
     * @throws FileRefused with the reason when it cannot be read; then nothing is kept
     */
    public ReceivedFile receive(InputStream bytes, String name) {
        return take(bytes, (draft, digest) -> {
            var patience = Duration.ofSeconds(limits.uploadSeconds());
            return switch (reader.read(draft, name, limits.maxText(), patience)) {
                case Reading.Unread(String _, Unreadable why) -> throw new FileRefused(why);
                case Reading.Read read -> {
                    var kept = new StoredFile(digest, Files.size(draft), read.mediaType());
                    move(draft, digest);
                    rows.record(kept);
                    rows.remember(digest, read);
                    yield new ReceivedFile(kept, read.text());
                }
            };
        });
    }

    public Optional<StoredFile> find(FileDigest digest) {
        return rows.find(digest);
    }

    /** Path of the bytes, for streaming. */
    public Path path(FileDigest digest) {
        var hex = digest.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    public InputStream open(FileDigest digest) {
        try {
            return Files.newInputStream(path(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of the file for search; read once, then remembered. Empty when there is none or it cannot be read. */
    public String text(FileDigest digest) {
        return reading(digest).map(FileStore::words).orElse("");
    }

    /** What can be read in a file that is kept, or why nothing can; read once, then remembered. */
    public Optional<Reading> reading(FileDigest digest) {
        var known = rows.reading(digest);
        return known.isPresent() ? known : rows.find(digest).map(this::read);
    }

    private Reading read(StoredFile file) {
        var name = file.digest().hex() + extension(file.mediaType());
        var patience = Duration.ofSeconds(limits.readSeconds());
        var reading = reader.read(path(file.digest()), name, limits.maxText(), patience);
        rows.remember(file.digest(), reading);
        return reading;
    }

    private static String words(Reading reading) {
        return reading instanceof Reading.Read(String _, String text) ? text : "";
    }

    private interface Taking<T> {
        T with(Path draft, FileDigest digest) throws IOException;
    }

    private <T> T take(InputStream bytes, Taking<T> taking) {
        try {
            var draft = Files.createTempFile(root, "draft", ".tmp");
            try {
                var digest = copy(bytes, draft);
                admit(Files.size(draft));
                return taking.with(draft, digest);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void admit(long size) {
        long most = limits.total().toBytes();
        if (most > 0 && rows.total() + size > most) {
            throw new Refused(
                    say("files.noRoom", limits.total().toMegabytes()), HttpStatus.INSUFFICIENT_STORAGE, "file");
        }
        gates.forEach(gate -> gate.admit(size));
    }

    private FileDigest copy(InputStream bytes, Path draft) throws IOException {
        try (var out = Files.newOutputStream(draft)) {
            var hashing = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int n; (n = hashing.read(buffer)) > 0; ) {
                size += n;
                if (size > limits.maxSize().toBytes()) {
                    throw new FileRefused(
                            Unreadable.TOO_LARGE,
                            say("files.tooLarge", limits.maxSize().toMegabytes()));
                }
                out.write(buffer, 0, n);
            }
            if (size == 0) {
                throw new FileRefused(Unreadable.EMPTY);
            }
            return new FileDigest(
                    HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Content decides by its first bytes; the name only refines it (a .docx is a zip by its first bytes). */
    private String sniff(Path file, String name) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, metadata).toString();
        }
    }

    private String extension(String mediaType) {
        try {
            return types.forName(mediaType).getExtension();
        } catch (MimeTypeException e) {
            return "";
        }
    }

    private void move(Path draft, FileDigest digest) throws IOException {
        var target = path(digest);
        if (!Files.exists(target)) {
            Files.createDirectories(target.getParent());
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
