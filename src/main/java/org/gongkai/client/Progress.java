package org.gongkai.client;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Follows a job with bar, rate and remaining time. */
public final class Progress {

    private static final int BAR = 30;

    private final Server server;
    private final PrintStream err;
    private final boolean quiet;
    private int shown = -1;

    public Progress(Server server, PrintStream err, boolean quiet) {
        this.server = server;
        this.err = err;
        this.quiet = quiet;
    }

    public JsonNode follow(long id) {
        while (true) {
            var job = server.get("/api/v1/jobs/" + id, Map.of());
            if (!quiet) {
                err.print("\r" + bar(job) + "\u001b[K");
            }
            switch (job.path("state").asString("")) {
                case "DONE", "FAILED", "CANCELLED" -> {
                    if (!quiet) {
                        err.println();
                    }
                    return job;
                }
                default -> pause();
            }
        }
    }

    /** Fetches the table of lines that failed, when there are any. */
    public Optional<Path> errors(JsonNode job, Path directory, PrintStream out) {
        if (job.path("errors").asLong() == 0) {
            return Optional.empty();
        }
        var file = directory.resolve("import-errors-" + job.path("id").asLong() + ".csv");
        server.download("/api/v1/jobs/" + job.path("id").asLong() + "/errors", Map.of(), file);
        out.println("没有成功的行和原因在 " + file);
        return Optional.of(file);
    }

    /** Shows how far a long transfer is; nothing when the person asked for quiet. */
    public void bytes(long done, long expected) {
        int percent = (int) Math.min(99, done * 100 / Math.max(1, expected));
        if (!quiet && percent != shown) {
            shown = percent;
            err.print("\r" + bar(percent) + "  " + done / 1024 / 1024 + " MB\u001b[K");
        }
    }

    public void done() {
        if (!quiet) {
            err.println("\r" + bar(100) + "\u001b[K");
        }
    }

    private static String bar(int percent) {
        int full = percent * BAR / 100;
        return "█".repeat(full) + "░".repeat(BAR - full) + " " + percent + "%";
    }

    public static String bar(JsonNode job) {
        int percent = job.path("percent").asInt();
        var remaining = job.path("remainingSeconds");
        return bar(percent) + "  " + Math.round(job.path("rate").asDouble()) + " 件/秒"
                + (remaining.isNumber() ? "  还要约 " + remaining.asLong() + " 秒" : "");
    }

    public static String line(JsonNode job) {
        return job.path("title").asString("") + "：" + state(job.path("state").asString("")) + "，完成 "
                + job.path("done").asLong() + "，没有成功 " + job.path("failed").asLong() + "，用时 "
                + Math.round(job.path("seconds").asDouble()) + " 秒"
                + job.path("failure").asStringOpt().map(why -> "。" + why).orElse("");
    }

    private static String state(String word) {
        return switch (word) {
            case "WAITING" -> "等待中";
            case "RUNNING" -> "进行中";
            case "DONE" -> "已做完";
            case "FAILED" -> "没有做完";
            case "CANCELLED" -> "已停止";
            default -> word;
        };
    }

    public static String problem(JsonNode problem) {
        return problem.path("sheet").asString("") + " 第 " + problem.path("row").asLong() + " 行 "
                + problem.path("column").asString("") + "："
                + problem.path("message").asString("");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("已中断；任务在服务器上继续。");
        }
    }
}
