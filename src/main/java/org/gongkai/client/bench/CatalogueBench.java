package org.gongkai.client.bench;

import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;
import tools.jackson.databind.node.ObjectNode;

/** {@code bench catalogue}: makes a large list and measures how long its preview takes over HTTP. Nothing is taken over. */
final class CatalogueBench {

    private static final long LIMIT_MILLIS = 5_000;
    private static final int TIMES = 3;
    private static final int[] SHEETS = {1, 25};

    private final Server server;
    private final PrintStream out;

    CatalogueBench(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    Outcome run(int rows, int merges) {
        if (rows < 25 || rows > 100_000) {
            throw new Failure("--rows 从 25 到 100000。");
        }
        var answer = Server.JSON.createObjectNode().put("rows", rows).put("limitMillis", LIMIT_MILLIS);
        var forms = answer.putArray("forms");
        boolean well = true;
        out.println("工作表    行数    合并   千字节   读到行数   毫秒");
        for (int sheets : SHEETS) {
            var form = form(rows, sheets, merges);
            forms.add(form);
            well &= form.path("matters").asInt() == rows
                    && form.path("slowestMillis").asLong() <= LIMIT_MILLIS;
        }
        answer.put("ok", well);
        out.println(well ? "都在 5 秒以内，行数都对。" : "没有达到：每次都要在 5 秒以内，读到的行数要等于给出的行数。");
        return Outcome.of(answer, well);
    }

    private ObjectNode form(int rows, int sheets, int merges) {
        var file = new LargeList(rows, sheets, merges).xlsx();
        var times = new ArrayList<Long>();
        int matters = 0;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            var answer = server.post(
                    "/api/v1/catalogues/zhongdian-lingyu/imports",
                    Map.of("preview", "true", "filename", "bench.xlsx"),
                    BodyPublishers.ofByteArray(file));
            times.add((System.nanoTime() - begun) / 1_000_000);
            matters = answer.path("matters").size();
        }
        out.println(
                "%4d %8d %7d %8d %9d   %s".formatted(sheets, rows, merges, file.length / 1024, matters, words(times)));
        var form = Server.JSON
                .createObjectNode()
                .put("sheets", sheets)
                .put("merges", merges)
                .put("bytes", file.length)
                .put("matters", matters)
                .put(
                        "slowestMillis",
                        times.stream().mapToLong(Long::longValue).max().orElse(0));
        var millis = form.putArray("millis");
        times.forEach(millis::add);
        return form;
    }

    private static String words(List<Long> times) {
        return String.join(" ", times.stream().map(String::valueOf).toList());
    }
}
