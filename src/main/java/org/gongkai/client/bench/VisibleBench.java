package org.gongkai.client.bench;

import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;
import tools.jackson.databind.JsonNode;

/**
 * {@code bench visible}: how long after its publication was acknowledged a document stands on its page, in the listings, on the
 * home page, in the feed and in search (公开后多久看得到). The documents stay, so it is for trial machines.
 */
final class VisibleBench {

    private static final long PATIENCE = 30_000;
    private static final long PAUSE = 10;
    private static final int DAY = "2026-01-01".length();
    private static final String KIND = "NOTICE";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"[^>]*>\\s*(?:<[^>]+>\\s*)*([^<]*)");

    private final Server server;
    private final PrintStream out;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, List<Long>> millis = new LinkedHashMap<>();

    VisibleBench(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    Outcome run(int times) {
        for (int i = 0; i < times; i++) {
            once();
        }
        var answer = Server.JSON.createObjectNode().put("times", times);
        var rows = answer.putArray("rows");
        out.println("公开 " + times + " 次，从收到“已公开”起算：");
        out.println("    中位       最长     在哪里");
        millis.forEach((where, all) -> {
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            long median = sorted[sorted.length / 2];
            long longest = sorted[sorted.length - 1];
            out.println("%6d ms  %6d ms   %s".formatted(median, longest, where));
            rows.addObject().put("name", where).put("medianMillis", median).put("longestMillis", longest);
        });
        return Outcome.of(answer, true);
    }

    private void once() {
        var word = "测速" + Long.toString(chance.nextLong(1L << 40, 1L << 44), 36);
        var title = "关于" + word + "的通知";
        // asked for before, so that an old page is kept when the news comes
        holds("/", title);
        holds("/documents?kind=" + KIND, title);
        holds("/documents", title);
        publish(word, title);
        var waiting = new LinkedHashMap<String, BooleanSupplier>();
        waiting.put("文件页", () -> page(title));
        waiting.put("文种列表", () -> holds("/documents?kind=" + KIND, title));
        waiting.put("全部文件", () -> holds("/documents", title));
        waiting.put("首页", () -> holds("/", title));
        waiting.put("订阅源", () -> holds("/feed.atom", title));
        waiting.put(
                "搜索",
                () -> server.get("/api/v1/search", Map.of("q", word))
                                .path("total")
                                .asLong()
                        > 0);
        await(waiting);
    }

    private void await(Map<String, BooleanSupplier> waiting) {
        long began = System.nanoTime();
        while (!waiting.isEmpty()) {
            waiting.entrySet().removeIf(place -> place.getValue().getAsBoolean() && seen(place.getKey(), since(began)));
            if (!waiting.isEmpty() && since(began) > PATIENCE) {
                throw new Failure("公开 " + PATIENCE / 1000 + " 秒后还看不到：" + String.join("、", waiting.keySet()) + "。");
            }
            pause();
        }
    }

    /** The day of the newest document, so that a new one of that day stands first. */
    private String newest() {
        var first = server.get("/api/v1/documents", Map.of("size", "1"));
        var at = first.path("documents").path(0).path("publishedAt").asString("2026-01-01");
        return at.substring(0, Math.min(at.length(), DAY));
    }

    private boolean seen(String place, long after) {
        return millis.computeIfAbsent(place, _ -> new ArrayList<>()).add(after);
    }

    private void publish(String word, String title) {
        var line = Server.JSON
                .createObjectNode()
                .put("sourceId", word)
                .put("title", title)
                .put("kind", KIND)
                .put("publishedOn", newest())
                .put("body", word + "的正文，只为测量。");
        var answer = server.post(
                "/api/v1/documents/imports",
                Map.of("filename", "visible.jsonl", "publish", "true"),
                BodyPublishers.ofString(line.toString()));
        JsonNode job;
        do {
            pause();
            job = server.get("/api/v1/jobs/" + answer.path("job").asString(), Map.of());
        } while (!List.of("DONE", "FAILED", "CANCELLED")
                .contains(job.path("state").asString()));
        if (job.path("failed").asLong() > 0 || !job.path("state").asString().equals("DONE")) {
            throw new Failure("没有公开成功：" + job);
        }
    }

    /** The page that the listing leads to. */
    private boolean page(String title) {
        return LINK.matcher(text("/documents?kind=" + KIND))
                .results()
                .filter(link -> link.group(2).contains(title))
                .findFirst()
                .map(link -> holds(link.group(1), title))
                .orElse(false);
    }

    private boolean holds(String path, String title) {
        return text(path).contains(title);
    }

    private String text(String path) {
        return new String(server.bytes(path), StandardCharsets.UTF_8);
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("已中断。");
        }
    }
}
