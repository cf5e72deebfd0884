package org.gongkai.foundation.files;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.tika.Tika;
import org.gongkai.foundation.database.DataDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The place where files are kept (文件库). Content-addressed: the same bytes are kept once, whoever brings them. */
@Component
public class FileStore {

    private final Path root;
    private final JdbcClient jdbc;
    private final FileLimits limits;
    private final Clock clock;
    private final TextReader reader;
    private final Tika sniffer = new Tika();

    FileStore(DataDirectory directory, JdbcClient jdbc, FileLimits limits, Clock clock, TextReader reader) {
        this.root = directory.room("files");
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
        this.reader = reader;
    }

    /**
     * Keeps a file.
     *
     * @param bytes read to the end, not closed
     * @param name the sender's file name, used only to tell look-alike formats apart
     * @throws FileRefused when the file is empty or larger than allowed
     */
    public StoredFile keep(InputStream bytes, String name) {
        try {
            var draft = Files.createTempFile(root, "draft", ".tmp");
            try {
                var digest = copy(bytes, draft);
                var kept = new StoredFile(digest, Files.size(draft), sniff(draft, name));
                move(draft, digest);
                record(kept);
                return kept;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<StoredFile> find(FileDigest digest) {
        return jdbc.sql("select digest, size_bytes, media_type from files_stored where digest = ?")
                .param(digest.hex())
                .query((row, n) -> new StoredFile(new FileDigest(row.getString(1)), row.getLong(2), row.getString(3)))
                .optional();
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
        record Known(String state, String text) {}
        var known = jdbc.sql("select text_state, coalesce(body_text, '') from files_stored where digest = ?")
                .param(digest.hex())
                .query((row, n) -> new Known(row.getString(1), row.getString(2)))
                .optional();
        if (known.isEmpty() || !known.get().state().equals("UNREAD")) {
            return known.map(Known::text).orElse("");
        }
        var read = reader.read(path(digest), limits.maxText(), limits.readSeconds());
        jdbc.sql("update files_stored set body_text = ?, text_state = ? where digest = ?")
                .params(read.text(), read.state(), digest.hex())
                .update();
        return read.text();
    }

    private FileDigest copy(InputStream bytes, Path draft) throws IOException {
        try (var out = Files.newOutputStream(draft)) {
            var hashing = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int n; (n = hashing.read(buffer)) > 0; ) {
                size += n;
                if (size > limits.maxSize().toBytes()) {
                    throw new FileRefused(say("files.tooLarge", limits.maxSize().toMegabytes()));
                }
                out.write(buffer, 0, n);
            }
            if (size == 0) {
                throw new FileRefused(say("files.empty"));
            }
            return new FileDigest(
                    HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Content decides; the name only refines it (a .docx is a zip by its first bytes). */
    private String sniff(Path file, String name) throws IOException {
        try (var in = new java.io.BufferedInputStream(Files.newInputStream(file))) {
            return sniffer.detect(in, name);
        }
    }

    private void move(Path draft, FileDigest digest) throws IOException {
        var target = path(digest);
        if (!Files.exists(target)) {
            Files.createDirectories(target.getParent());
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void record(StoredFile kept) {
        jdbc.sql("""
                insert into files_stored (digest, size_bytes, media_type, kept_at) values (?, ?, ?, ?)
                on conflict (digest) do nothing
                """)
                .params(kept.digest().hex(), kept.size(), kept.mediaType(), Timestamp.from(clock.instant()))
                .update();
    }
}
