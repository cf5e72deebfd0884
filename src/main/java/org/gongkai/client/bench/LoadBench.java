package org.gongkai.client.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;
import tools.jackson.databind.node.ObjectNode;

/** {@code bench pages} and {@code bench listing}: how many pages a second, and how long one takes, measured with wrk. */
final class LoadBench {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("(50|99)%\\s+([0-9.]+)(us|ms|s)\\b");
    private static final Pattern WRONG = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");
    private static final int ONE_OF = 400;

    /** One measurement. */
    private record Row(String name, double rate, double median, double slowest, String wrong) {

        ObjectNode json() {
            return Server.JSON
                    .createObjectNode()
                    .put("name", name)
                    .put("perSecond", rate)
                    .put("medianMillis", median)
                    .put("p99Millis", slowest)
                    .put("wrong", wrong);
        }
    }

    private final Server server;
    private final PrintStream out;
    private final int clients;
    private final int seconds;
    private final List<Row> rows = new ArrayList<>();

    LoadBench(Server server, PrintStream out, int clients, int seconds) {
        this.server = server;
        this.out = out;
        this.clients = clients;
        this.seconds = seconds;
    }

    /** Kept pages by their plain address; pages made anew by an address that nobody asked for before. */
    Outcome pages() {
        var document = document();
        head();
        measure("首页（缓存）", fixed("/"));
        measure("首页（现做）", fresh("/?n="));
        measure("文件页（缓存）", fixed(document));
        measure("文件页（现做）", fresh(document + "?n="));
        measure("不同文件的页（现做）", spread());
        return outcome();
    }

    /** The first page of the largest listing, and one deep in the archive, made anew each time. */
    Outcome listing(String filter) {
        var answer = server.get("/api/v1/documents", Map.of("size", "1", "kind", filter));
        long pages = Math.max(1, answer.path("total").asLong() / 20);
        long deep = Math.min(5_000, pages);
        head();
        for (long page : new long[] {1, Math.max(1, deep / 10), deep}) {
            measure("列表第 " + page + " 页", fresh("/documents?kind=" + filter + "&page=" + page + "&n="));
        }
        return outcome();
    }

    private String document() {
        var first = server.get("/api/v1/documents", Map.of("size", "1"));
        return first.path("documents").path(0).path("url").asString("/");
    }

    private static String fixed(String path) {
        return "request = function() return wrk.format(nil, '" + path + "') end\n";
    }

    private static String fresh(String path) {
        return "local n = os.time() * 100000\n" + "request = function() n = n + 1 return wrk.format(nil, '" + path
                + "' .. n) end\n";
    }

    /** Documents from all over the archive, each asked for once. */
    private String spread() {
        var total = server.get("/api/v1/documents", Map.of("size", "1"))
                .path("total")
                .asLong();
        var ids = new ArrayList<String>();
        for (long page = 1; page <= 4; page++) {
            var at = Long.toString(1 + (page - 1) * Math.max(1, total / ONE_OF));
            server.get("/api/v1/documents", Map.of("size", "100", "page", at))
                    .path("documents")
                    .forEach(one -> ids.add("'" + one.path("url").asString("/") + "'"));
        }
        return "local urls = {" + String.join(",", ids) + "}\nlocal n = os.time() * 100000\n"
                + "request = function() n = n + 1 return wrk.format(nil, urls[n % #urls + 1] .. '?n=' .. n) end\n";
    }

    private void head() {
        out.println("每项 " + seconds + " 秒，" + clients + " 个连接，机器负载 " + load() + "。");
        out.println("  次/秒      中位       99%     项目");
    }

    private void measure(String name, String script) {
        try {
            var file = Files.createTempFile("gongkai-bench", ".lua");
            try {
                Files.writeString(file, script);
                var said = wrk(file);
                rows.add(new Row(name, rate(said), millis(said, "50"), millis(said, "99"), wrong(said)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Failure("没有找到 wrk。请安装：apt-get install wrk。");
        }
        var row = rows.getLast();
        out.println("%8.0f %8.2f ms %8.2f ms   %s%s"
                .formatted(
                        row.rate(),
                        row.median(),
                        row.slowest(),
                        row.name(),
                        row.wrong().isEmpty() ? "" : "  出错 " + row.wrong()));
    }

    private String wrk(Path script) throws IOException {
        var process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + clients,
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        "Accept-Encoding: gzip",
                        "-H",
                        "User-Agent: Mozilla/5.0 (gongkai load)",
                        "-s",
                        script.toString(),
                        server.address())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static double rate(String said) {
        var found = RATE.matcher(said);
        if (!found.find()) throw new Failure("wrk 没有测出结果：" + said.strip());
        return Double.parseDouble(found.group(1));
    }

    private static double millis(String said, String share) {
        return LATENCY.matcher(said)
                .results()
                .filter(found -> found.group(1).equals(share))
                .mapToDouble(found -> Double.parseDouble(found.group(2))
                        * switch (found.group(3)) {
                            case "us" -> 0.001;
                            case "ms" -> 1;
                            default -> 1000;
                        })
                .findFirst()
                .orElse(0);
    }

    private static String wrong(String said) {
        var found = WRONG.matcher(said);
        return found.find() ? found.group().strip() : "";
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "—";
        }
    }

    private Outcome outcome() {
        var answer = Server.JSON.createObjectNode();
        answer.put("clients", clients).put("seconds", seconds).put("load", load());
        var all = answer.putArray("rows");
        rows.forEach(row -> all.add(row.json()));
        return Outcome.of(answer, rows.stream().allMatch(row -> row.wrong().isEmpty()));
    }
}
