package org.gongkai.foundation.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.foundation.backup.archive.Archive;
import org.gongkai.foundation.backup.archive.Emptied;
import org.gongkai.foundation.database.BareDatabase;
import org.gongkai.foundation.database.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * Puts a backup into an empty data directory (恢复), without a server: all of it or nothing. Everything is made and checked in
 * a folder aside; only then it takes its place.
 */
public final class Restoration {

    /** As long as this folder stands in a data directory, no server starts on it. */
    public static final String ASIDE = "restoring";

    /** What a folder may hold and still be empty: a lock, and what file systems put at their root. */
    private static final List<String> NOTHING = List.of("lock", "lost+found", ASIDE);

    private static final String VERSION = "VERSION";

    private final Path data;
    private final int generation;
    private final PrintStream out;

    /**
     * @param generation of the data directory that this program writes
     * @param out told what is being done
     */
    public Restoration(Path data, int generation, PrintStream out) {
        this.data = data;
        this.generation = generation;
        this.out = out;
    }

    /** Restores into the database that the product brings along. */
    public Manifest embedded(Path file) throws IOException, SQLException {
        try (var archive = Archive.open(file)) {
            return restore(archive, null);
        }
    }

    /** Restores the rows into an external database, which must be empty, and the files into the data directory. */
    public Manifest external(Path file, BareDatabase database) throws IOException, SQLException {
        try (var archive = Archive.open(file)) {
            return restore(archive, database);
        }
    }

    private Manifest restore(Archive archive, @org.jspecify.annotations.Nullable BareDatabase external)
            throws IOException, SQLException {
        refuseNewer(archive.manifest());
        refuseInhabited();
        var aside = Files.createDirectories(data.resolve(ASIDE));
        var done = false;
        try {
            if (external == null) {
                try (var database = BareDatabase.embedded(aside)) {
                    fill(archive, database);
                }
            } else {
                try (var emptied = Emptied.of(external)) {
                    fill(archive, external);
                    emptied.keep();
                }
            }
            out.println("正在恢复文件：" + archive.manifest().files().count() + " 个");
            archive.unpackFiles(Files.createDirectories(aside.resolve("files")));
            settle(aside, archive.manifest());
            done = true;
        } finally {
            if (!done) {
                FileSystemUtils.deleteRecursively(aside);
            }
        }
        return archive.manifest();
    }

    private void fill(Archive archive, BareDatabase database) throws IOException, SQLException {
        out.println("正在恢复数据库：" + archive.manifest().tables().size() + " 张表，"
                + archive.manifest().rows() + " 行");
        database.create(archive.manifest().versions());
        try (var connection = database.source().getConnection()) {
            archive.fill(connection);
        }
    }

    private void refuseNewer(Manifest manifest) {
        var known = BareDatabase.known();
        var newer = manifest.generation() > generation
                || manifest.versions().entrySet().stream()
                        .anyMatch(room -> Integer.parseInt(room.getValue()) > known.getOrDefault(room.getKey(), 0));
        if (newer) {
            throw new StartRefused("这个备份由更新的版本写成，本程序读不懂，什么都没有恢复。请用更新的程序恢复。");
        }
    }

    private void refuseInhabited() throws IOException {
        FileSystemUtils.deleteRecursively(data.resolve(ASIDE));
        try (var found = Files.list(data)) {
            var inhabitant = found.map(path -> path.getFileName().toString())
                    .filter(name -> !NOTHING.contains(name))
                    .findFirst();
            if (inhabitant.isPresent()) {
                throw new StartRefused(
                        "数据目录 " + data + " 不是空的（里面有 " + inhabitant.get() + "），什么都没有恢复。请用 --data 指定一个空目录。");
            }
        }
    }

    /** What was made takes its place; the folder aside goes last, so that a half-way end is seen. */
    private void settle(Path aside, Manifest manifest) throws IOException {
        writeThrough(aside);
        try (var made = Files.list(aside)) {
            for (var part : made.toList()) {
                Files.move(part, data.resolve(part.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.writeString(data.resolve(VERSION), manifest.generation() + System.lineSeparator());
        writeThrough(data);
        Files.delete(aside);
    }

    /** Asks the machine to bring everything to the disk before it counts as restored. */
    private static void writeThrough(Path folder) throws IOException {
        try {
            new ProcessBuilder("sync", "-f", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
