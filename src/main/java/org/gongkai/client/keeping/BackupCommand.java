package org.gongkai.client.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.zip.ZipFile;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Progress;
import org.gongkai.client.Server;

/** {@code backup FILE}: fetches the archive; the file is there only when it is whole, and for its owner alone. */
public final class BackupCommand {

    private static final int PIECE = 1 << 20;

    private final Server server;
    private final PrintStream out;
    private final Progress progress;

    public BackupCommand(Server server, PrintStream out, Progress progress) {
        this.server = server;
        this.out = out;
        this.progress = progress;
    }

    public Outcome run(Path target) {
        if (Files.exists(target)) {
            throw new Failure(target + " 已经有了。请换一个文件名，旧的备份不会被覆盖。");
        }
        var parent = target.toAbsolutePath().getParent();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var part = Files.createTempFile(parent, "unfinished-", ".part", ownerOnly);
            try {
                fetch(part);
                var answer = whole(part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                out.println("已备份到 " + target + "（" + answer.path("rows").asLong() + " 行，"
                        + answer.path("files").asLong() + " 个文件，" + Files.size(target) / 1024 / 1024 + " MB）");
                if (answer.path("flawed").asLong() > 0) {
                    out.println("服务器上缺失或损坏的文件：" + answer.path("flawed").asLong() + " 个，清单在备份的 manifest.json 里。");
                }
                return Outcome.of(
                        answer.put("file", target.toString()).put("bytes", Files.size(target)),
                        answer.path("flawed").asLong() == 0);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Failure("备份没有写完，没有留下文件：" + e.getMessage());
        }
    }

    private void fetch(Path part) throws IOException {
        HttpResponse<InputStream> answer = server.stream("/api/v1/backup", Map.of());
        long expected =
                answer.headers().firstValueAsLong("Gongkai-Estimated-Length").orElse(0);
        long done = 0;
        try (var in = answer.body();
                var to = Files.newOutputStream(part)) {
            var piece = new byte[PIECE];
            for (int n; (n = in.read(piece)) > 0; ) {
                to.write(piece, 0, n);
                done += n;
                progress.bytes(done, expected);
            }
        }
        progress.done();
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Reads the manifest that stands at the end; an archive that was cut off has none. */
    private static tools.jackson.databind.node.ObjectNode whole(Path part) throws IOException {
        try (var zip = new ZipFile(part.toFile())) {
            var entry = zip.getEntry("manifest.json");
            if (entry == null) {
                throw new IOException("没有清单");
            }
            try (var in = zip.getInputStream(entry)) {
                var manifest = Server.JSON.readTree(in);
                var answer = Server.JSON.createObjectNode();
                long rows = 0;
                for (var table : manifest.path("tables")) {
                    rows += table.path("rows").asLong();
                }
                return answer.put("madeAt", manifest.path("madeAt").asString(""))
                        .put("tables", manifest.path("tables").size())
                        .put("rows", rows)
                        .put("files", manifest.path("files").path("count").asLong())
                        .put("flawed", manifest.path("files").path("flawed").size());
            }
        }
    }
}
