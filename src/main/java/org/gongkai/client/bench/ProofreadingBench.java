package org.gongkai.client.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code bench proofreading FILE…}: how many of the known misspellings of JSON lines with source and target are found. */
final class ProofreadingBench {

    private static final int AT_ONCE = 100;

    private final Server server;
    private final PrintStream out;

    ProofreadingBench(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    Outcome run(List<Path> files) {
        long begun = System.nanoTime();
        var answer = Server.JSON.createObjectNode();
        var list = answer.putArray("files");
        var sum = new ProofreadingScore();
        for (var file : files) {
            var score = new ProofreadingScore();
            var lines = lines(file);
            for (int from = 0; from < lines.size(); from += AT_ONCE) {
                var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
                var results = ask(some);
                for (int i = 0; i < some.size(); i++) {
                    var findings = results.path(i).path("findings");
                    score.add(some.get(i)[0], some.get(i)[1], findings);
                    sum.add(some.get(i)[0], some.get(i)[1], findings);
                }
            }
            list.add(score.json().put("file", String.valueOf(file.getFileName())));
            out.println(file.getFileName() + "：" + score.said());
        }
        if (files.size() > 1) out.println("合计：" + sum.said());
        answer.setAll(sum.json());
        answer.put("seconds", (System.nanoTime() - begun) / 1e9);
        return Outcome.of(answer, true);
    }

    private JsonNode ask(List<String[]> lines) {
        var question = Server.JSON.createObjectNode();
        var texts = question.putArray("texts");
        lines.forEach(line -> texts.add(line[0]));
        return server.postJson("/api/v1/proofreading", question.toString()).path("results");
    }

    private static List<String[]> lines(Path file) {
        try {
            var lines = new ArrayList<String[]>();
            for (var line : Files.readAllLines(file)) {
                if (line.isBlank()) continue;
                var pair = Server.JSON.readTree(line);
                if (!pair.path("source").isString() || !pair.path("target").isString()) {
                    throw new Failure(file + " 第 " + (lines.size() + 1) + " 行没有 source 和 target。");
                }
                lines.add(new String[] {
                    pair.path("source").asString(), pair.path("target").asString()
                });
            }
            return lines;
        } catch (IOException e) {
            throw new Failure("读不了文件 " + file + "：" + e.getMessage());
        } catch (JacksonException e) {
            throw new Failure(file + " 不是一行一个 JSON 对象的文件。");
        }
    }
}
