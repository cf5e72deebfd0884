package org.gongkai.client.keeping;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code restore-drill FILE}: restores a backup into an empty directory, starts a second server on it and compares what it
 * shows with what the running one shows. Leaves nothing behind.
 */
public final class RestoreDrill {

    private static final int SECONDS_TO_START = 180;

    private final Server running;
    private final PrintStream out;
    private final Path root = Path.of(System.getProperty("gongkai.root", "."));

    public RestoreDrill(Server running, PrintStream out) {
        this.running = running;
        this.out = out;
    }

    public Outcome run(Path file, Path keys) {
        try {
            var place = Files.createTempDirectory("gongkai-drill-");
            try {
                return in(place, file.toAbsolutePath(), keys);
            } finally {
                delete(place);
            }
        } catch (IOException e) {
            throw new Failure("演练没有做完：" + e.getMessage());
        }
    }

    private Outcome in(Path place, Path file, Path keys) throws IOException {
        var data = Files.createDirectory(place.resolve("data"));
        var log = place.resolve("log");
        long began = System.nanoTime();
        var restored = begin(log, "bin/gongkai", "restore", file.toString(), "--data", data.toString());
        if (!ends(restored, 24 * 3600) || restored.exitValue() != 0) {
            throw new Failure("恢复没有成功：" + Files.readString(log).strip());
        }
        copy(keys, data);
        out.println("已恢复，用了 " + seconds(began) + " 秒；正在启动第二个服务器……");
        int port = freePort();
        began = System.nanoTime();
        var second = begin(
                log,
                "bin/serve",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString(),
                "--server.address=127.0.0.1",
                "--gongkai.backup.directory=");
        try {
            var copy = await(second, data, port, log);
            out.println("已启动，用了 " + seconds(began) + " 秒；正在比较……");
            return report(new LikeForLike(running, copy).compare());
        } finally {
            second.destroy();
            if (!ends(second, 60)) {
                second.destroyForcibly();
            }
        }
    }

    private Outcome report(LikeForLike.Result result) {
        var answer = Server.JSON.createObjectNode();
        result.checked().forEach((what, number) -> {
            answer.put(what, number);
            out.println(LikeForLike.word(what) + "：" + number);
        });
        ObjectNode differences = answer.putObject("differences");
        result.differences().forEach((where, why) -> {
            differences.put(where, why);
            out.println("不同 " + where + "：" + why);
        });
        boolean same = result.differences().isEmpty();
        out.println(same ? "演练成功：恢复的内容与运行中的一致。" : "演练没有通过：" + differences.size() + " 处不同，见上。");
        return Outcome.of(answer, same);
    }

    private Process begin(Path log, String... line) throws IOException {
        var command = new java.util.ArrayList<>(List.of(line));
        command.set(0, root.resolve(line[0]).toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(root.toFile());
        // the copy must never touch a database that the environment names
        process.environment().keySet().removeIf(name -> name.startsWith("SPRING_DATASOURCE"));
        return process.start();
    }

    private Server await(Process second, Path data, int port, Path log) throws IOException {
        for (int i = 0; i < SECONDS_TO_START * 4; i++) {
            if (!second.isAlive()) {
                throw new Failure("第二个服务器没有启动：" + Files.readString(log).strip());
            }
            if (Files.exists(data.resolve("address"))) {
                return Server.at("http://127.0.0.1:" + port, data.resolve("admin-token"));
            }
            ends(second, 0.25);
        }
        throw new Failure("第二个服务器 " + SECONDS_TO_START + " 秒内没有就绪："
                + Files.readString(log).strip());
    }

    private static boolean ends(Process process, double seconds) {
        try {
            return process.waitFor((long) (seconds * 1000), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("已中断。");
        }
    }

    /** Keys are not in the archive; the drill lends the copy those of the running server. */
    private static void copy(Path keys, Path data) throws IOException {
        if (!Files.isDirectory(keys)) {
            return;
        }
        try (var found = Files.walk(keys)) {
            for (var key : found.toList()) {
                var target = data.resolve(keys.getFileName().toString())
                        .resolve(keys.relativize(key).toString());
                if (Files.isDirectory(key)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(key, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static long seconds(long began) {
        return Math.round((System.nanoTime() - began) / 1e9);
    }

    private static void delete(Path place) throws IOException {
        try (var found = Files.walk(place)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
