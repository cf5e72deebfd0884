package org.gongkai.client;

import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.client.bench.Benches;
import org.gongkai.client.keeping.BackupCommand;
import org.gongkai.client.keeping.RestoreDrill;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The commands, each a call or two of the API. */
final class Commands {

    private final Server server;
    private final Arguments arguments;
    private final PrintStream out;
    private final Progress progress;

    Commands(Server server, Arguments arguments, PrintStream out, PrintStream err) {
        this.server = server;
        this.arguments = arguments;
        this.out = out;
        this.progress = new Progress(server, err, arguments.has("quiet"));
    }

    Outcome run() {
        return switch (arguments.word(0, "命令")) {
            case "import" -> importing(arguments.word(1, "要导入什么（catalogue、documents、pages 或 units）"));
            case "export" -> exporting(arguments.word(1, "要导出什么（catalogue 或 units）"));
            case "bench" ->
                bench(arguments.word(
                        1, "要测什么（files、search、catalogue、proofreading、pages、listing、visible、import 或 reindex）"));
            case "mirror" -> mirror(new MirrorCommand(server, out, arguments.word(1, "文件夹")));
            case "backup" -> new BackupCommand(server, out, progress).run(Path.of(arguments.word(1, "目标文件")));
            case "restore-drill" ->
                new RestoreDrill(server, out)
                        .run(
                                Path.of(arguments.word(1, "备份文件")),
                                Server.data(arguments).resolve("keys"));
            case "search" -> search();
            case "reindex" -> follow(server.post("/api/v1/search/reindex"));
            case "jobs" -> jobs();
            case "job" -> told(server.get("/api/v1/jobs/" + number(), Map.of()));
            case "cancel" -> told(server.post("/api/v1/jobs/" + number() + "/cancellation"));
            case "verify-access" -> new Safety(server, out).verifyAccess();
            case "rotate-keys" -> follow(server.post("/api/v1/keys/rotation"));
            case "health" -> told(server.get("/api/v1/health", Map.of()));
            default -> throw new Failure("没有 " + arguments.word(0, "") + " 这个命令。运行 bin/gongkai help 看用法。");
        };
    }

    private Outcome importing(String what) {
        var file = Path.of(arguments.word(2, "文件"));
        return switch (what) {
            case "catalogue" -> catalogue(file);
            case "documents" -> documents(file);
            case "pages" -> pages(file);
            case "units" -> checked(server.post("/api/v1/units/import", query(file, "preview"), body(file)));
            default -> throw new Failure("不能导入 " + what + "，只能导入 catalogue、documents、pages、units。");
        };
    }

    private Outcome catalogue(Path file) {
        var query = query(file, "field", "map", "effective");
        query.put("preview", Boolean.toString(arguments.has("preview")));
        query.put("force", Boolean.toString(!arguments.has("draft") && !arguments.has("preview")));
        return checked(server.post(
                "/api/v1/catalogues/" + Server.encode(arguments.required("list")) + "/imports", query, body(file)));
    }

    private Outcome documents(Path file) {
        var query = query(file, "unit", "map", "kind");
        query.put("publish", Boolean.toString(arguments.has("publish")));
        return follow(server.post("/api/v1/documents/imports", query, body(file)));
    }

    private Outcome pages(Path folder) {
        var query = options("unit", "kind", "base");
        var zip = new PagesFolder(folder).packed();
        if (arguments.has("preview")) {
            var answer = (ObjectNode) server.post("/api/v1/documents/pages/previews", query, body(zip));
            answer.path("pages")
                    .forEach(page -> out.println(page.path("file").asString("") + "\n    "
                            + page.path("title").asString(page.path("reason").asString("")) + "  "
                            + page.path("publishedOn").asString("") + "  "
                            + page.path("textLength").asLong() + " 字"));
            out.println("共 " + answer.path("total").asLong() + " 个页面，读懂 "
                    + answer.path("readable").asLong() + " 个。");
            return Outcome.of(answer, answer.path("refused").asLong() == 0);
        }
        query.put("filename", String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        query.put("publish", Boolean.toString(arguments.has("publish")));
        return follow(server.post("/api/v1/documents/pages/imports", query, body(zip)));
    }

    private Outcome bench(String what) {
        return switch (what) {
            case "import" -> documents(Path.of(arguments.word(2, "文件")));
            case "reindex" -> follow(server.post("/api/v1/search/reindex"));
            default -> new Benches(server, out, arguments).run(what, options("kind", "unit", "field"));
        };
    }

    private Outcome mirror(MirrorCommand mirror) {
        var made = follow(mirror.order());
        return arguments.has("watch") && made.ok() ? mirror.watch() : made;
    }

    private Outcome exporting(String what) {
        boolean units = what.equals("units");
        var target = Path.of(arguments.word(units ? 2 : 3, "目标文件"));
        var name = target.getFileName().toString();
        var format = name.substring(name.lastIndexOf('.') + 1);
        var path =
                switch (what) {
                    case "units" -> "/api/v1/units." + format;
                    case "catalogue" -> "/lists/" + Server.encode(arguments.word(2, "清单")) + "." + format;
                    default -> throw new Failure("不能导出 " + what + "，只能导出 catalogue、units。");
                };
        server.download(path, options("field", "unit"), target);
        out.println("已写入 " + target);
        return Outcome.of(Server.JSON.createObjectNode().put("file", target.toString()), true);
    }

    private Outcome search() {
        var query = options("kind", "unit", "field", "page", "size");
        query.put(
                "q",
                String.join(" ", arguments.words().subList(1, arguments.words().size())));
        var answer = server.get("/api/v1/search", query);
        answer.path("hits")
                .forEach(hit -> out.println(hit.path("title").asString("") + "  "
                        + hit.path("publishedOn").asString("") + "  "
                        + hit.path("url").asString("")));
        out.println("共 " + answer.path("total").asLong() + " 条");
        return Outcome.of((ObjectNode) answer, true);
    }

    private Outcome jobs() {
        var answer = Server.JSON.createObjectNode();
        answer.set("jobs", server.get("/api/v1/jobs", Map.of()));
        answer.path("jobs").forEach(job -> out.println(Progress.line(job)));
        return Outcome.of(answer, true);
    }

    private Outcome follow(JsonNode started) {
        if (arguments.has("no-wait")) {
            return told(started);
        }
        var job = progress.follow(started.path("id").asLong(started.path("job").asLong()));
        var answer = Server.JSON.createObjectNode();
        answer.put("job", job.path("id").asLong());
        answer.put("state", job.path("state").asString());
        job.path("result").properties().forEach(figure -> answer.set(figure.getKey(), figure.getValue()));
        if (!answer.has("seconds")) {
            answer.put("seconds", job.path("seconds").asDouble());
        }
        out.println(Progress.line(job));
        progress.errors(job, Path.of("."), out).ifPresent(file -> answer.put("errors", file.toString()));
        job.path("failure").asStringOpt().ifPresent(reason -> answer.put("reason", reason));
        return Outcome.of(
                answer,
                job.path("state").asString("").equals("DONE")
                        && job.path("failed").asLong() == 0);
    }

    /** An answer that itself says whether it went well. */
    private Outcome checked(JsonNode answer) {
        boolean ok = answer.path("ok").asBoolean(true);
        answer.path("problems").forEach(problem -> out.println(Progress.problem(problem)));
        answer.path("reason").asStringOpt().ifPresent(out::println);
        out.println((ok ? "完成：" : "没有导入：") + "读到 " + answer.path("rows").asLong() + " 行，"
                + answer.path("problems").size() + " 处要看一眼。");
        return Outcome.of((ObjectNode) answer, ok);
    }

    private Outcome told(JsonNode answer) {
        out.println(answer.toPrettyString());
        return Outcome.of((ObjectNode) answer, true);
    }

    private String number() {
        var number = arguments.word(1, "任务编号");
        if (!number.matches("\\d{1,18}")) {
            throw new Failure("任务编号是一个数：" + number);
        }
        return number;
    }

    private Map<String, String> query(Path file, String... names) {
        var query = options(names);
        query.put("filename", file.getFileName().toString());
        if (arguments.has("preview")) {
            query.put("preview", "true");
        }
        return query;
    }

    private Map<String, String> options(String... names) {
        var query = new LinkedHashMap<String, String>();
        for (var name : names) {
            arguments.option(name).ifPresent(value -> query.put(name, value));
        }
        return query;
    }

    private static BodyPublisher body(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("没有这个文件：" + file);
        }
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new Failure("读不了 " + file + "：没有权限。");
        }
    }
}
