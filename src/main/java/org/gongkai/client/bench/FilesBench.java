package org.gongkai.client.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;
import tools.jackson.databind.node.ObjectNode;

/** {@code bench files DIR}: sends every file of a folder to the server, and says what came of each and how long it took. */
final class FilesBench {

    private static final long LIMIT_MILLIS = 10_000;

    /** What came of one file. */
    private record Row(String file, int status, String mediaType, long textLength, String reason, long millis) {

        String line() {
            return "%3d %6d ms %8d  %-60s %s %s".formatted(status, millis, textLength, file, mediaType, reason);
        }

        ObjectNode json() {
            return Server.JSON
                    .createObjectNode()
                    .put("file", file)
                    .put("status", status)
                    .put("mediaType", mediaType)
                    .put("textLength", textLength)
                    .put("reason", reason)
                    .put("millis", millis);
        }
    }

    private final Server server;
    private final PrintStream out;

    FilesBench(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    Outcome run(Path folder, int clients) {
        var files = files(folder);
        long begun = System.nanoTime();
        var rows = send(folder, files, clients);
        double seconds = (System.nanoTime() - begun) / 1e9;
        rows.forEach(row -> out.println(row.line()));
        return outcome(rows, clients, seconds);
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("INDEX.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure("读不了文件夹 " + folder + "：" + e.getMessage());
        }
    }

    private List<Row> send(Path folder, List<Path> files, int clients) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var orders = files.stream()
                    .map(file -> (Callable<Row>) () -> send(folder, file))
                    .toList();
            var rows = new ArrayList<Row>();
            for (var answer : threads.invokeAll(orders)) rows.add(answer.get());
            return rows;
        } catch (InterruptedException | ExecutionException e) {
            throw new Failure("没有测完：" + e.getMessage());
        }
    }

    private Row send(Path folder, Path file) {
        long begun = System.nanoTime();
        var answer = server.upload("/api/v1/files", file);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        var body = answer.body();
        return new Row(
                folder.relativize(file).toString(),
                answer.status(),
                body.path("mediaType").asString(""),
                body.path("textLength").asLong(0),
                body.path("reason").asString(body.path("detail").asString("")),
                millis);
    }

    private Outcome outcome(List<Row> rows, int clients, double seconds) {
        var answer = Server.JSON.createObjectNode();
        long accepted = rows.stream().filter(row -> row.status() == 201).count();
        long refused = rows.stream()
                .filter(row -> row.status() >= 400 && row.status() < 500)
                .count();
        var slowest = rows.stream().max(Comparator.comparingLong(Row::millis));
        answer.put("total", rows.size()).put("accepted", accepted).put("refused", refused);
        answer.put("broken", rows.size() - accepted - refused);
        answer.put(
                "late", rows.stream().filter(row -> row.millis() > LIMIT_MILLIS).count());
        answer.put("clients", clients).put("seconds", seconds);
        slowest.ifPresent(row -> answer.put("slowest", row.file()).put("slowestMillis", row.millis()));
        var list = answer.putArray("files");
        rows.forEach(row -> list.add(row.json()));
        out.println("共 " + rows.size() + " 个文件，收下 " + accepted + "，拒收 " + refused + "，用时 " + Math.round(seconds)
                + " 秒，最慢的 " + answer.path("slowestMillis").asLong() + " 毫秒（"
                + answer.path("slowest").asString("") + "）");
        return Outcome.of(
                answer,
                answer.path("broken").asLong() == 0 && answer.path("late").asLong() == 0);
    }
}
