package org.gongkai.client.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code bench search QUERIES}: asks every question of a file through the public interface, and says how high the right
 * answers stand and how long they took.
 */
final class SearchBench {

    private static final int DEPTH = 10;

    /** Questions asked beforehand and not counted: a client that has just begun is slower than its server. */
    private static final int WARMING = 200;

    private final Server server;
    private final PrintStream out;
    private final Map<String, String> narrowing;

    SearchBench(Server server, PrintStream out, Map<String, String> narrowing) {
        this.server = server;
        this.out = out;
        this.narrowing = narrowing;
    }

    /** A question and the ids of what answers it, own ids or those under which it was imported. */
    record Query(String text, Set<String> relevant) {}

    /** What came of one question: the ids of each hit from the top, and how long it took; status 200 when it went well. */
    record Row(Query query, List<Set<String>> hits, int status, double millis) {

        /** The place of the first right answer, from 1; 0 when there is none. */
        int place() {
            for (int i = 0; i < hits.size(); i++) {
                if (isRight(hits.get(i))) {
                    return i + 1;
                }
            }
            return 0;
        }

        double recall() {
            return query.relevant().isEmpty()
                    ? 0
                    : (double) hits.stream().filter(this::isRight).count()
                            / query.relevant().size();
        }

        private boolean isRight(Set<String> ids) {
            return ids.stream().anyMatch(query.relevant()::contains);
        }
    }

    Outcome run(Path file, int clients) {
        var queries = read(file);
        ask(queries.subList(0, Math.min(WARMING, queries.size())), clients);
        long begun = System.nanoTime();
        var rows = ask(queries, clients);
        return outcome(rows, clients, (System.nanoTime() - begun) / 1e9);
    }

    static List<Query> read(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            var queries = lines.filter(line -> !line.isBlank())
                    .map(SearchBench::query)
                    .toList();
            if (queries.isEmpty()) {
                throw new Failure(file + " 里没有问题。");
            }
            return queries;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Failure("读不了 " + file + "：" + e.getMessage());
        }
    }

    private static Query query(String line) {
        try {
            var read = Server.JSON.readTree(line);
            var relevant = StreamSupport.stream(read.path("relevant").spliterator(), false)
                    .map(id -> id.asString(""))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
            var text = read.path("query").asString("");
            if (text.isBlank()) {
                throw new Failure("这一行没有 query：" + line);
            }
            return new Query(text, relevant);
        } catch (JacksonException e) {
            throw new Failure("这一行不是 JSON：" + line);
        }
    }

    private List<Row> ask(List<Query> queries, int clients) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var orders = queries.stream()
                    .map(query -> (Callable<Row>) () -> ask(query))
                    .toList();
            var rows = new ArrayList<Row>();
            for (var answer : threads.invokeAll(orders)) {
                rows.add(answer.get());
            }
            return rows;
        } catch (InterruptedException | ExecutionException e) {
            throw new Failure("没有测完：" + e.getMessage());
        }
    }

    private Row ask(Query query) {
        var parameters = new LinkedHashMap<>(narrowing);
        parameters.put("q", query.text());
        parameters.put("size", Integer.toString(DEPTH));
        long begun = System.nanoTime();
        var answer = server.ask("/api/v1/search", parameters);
        double millis = (System.nanoTime() - begun) / 1e6;
        var hits = new ArrayList<Set<String>>();
        answer.body()
                .path("hits")
                .forEach(hit -> hits.add(Stream.of("id", "sourceId")
                        .map(name -> hit.path(name).asString(""))
                        .collect(Collectors.toSet())));
        return new Row(query, hits, answer.status(), millis);
    }

    private Outcome outcome(List<Row> rows, int clients, double seconds) {
        var answer = figures(rows);
        answer.put("clients", clients)
                .put("seconds", rounded(seconds))
                .put("perSecond", rounded(rows.size() / seconds));
        answer.properties().forEach(figure -> out.println("%-12s %s".formatted(figure.getKey(), figure.getValue())));
        return Outcome.of(answer, answer.path("failed").asLong() == 0);
    }

    /** The figures of a run; a question that was refused counts as not answered. */
    static ObjectNode figures(List<Row> rows) {
        var judged =
                rows.stream().filter(row -> !row.query().relevant().isEmpty()).toList();
        var millis = rows.stream().mapToDouble(Row::millis).sorted().toArray();
        var answer = Server.JSON.createObjectNode();
        answer.put("queries", rows.size())
                .put("judged", judged.size())
                .put("failed", rows.stream().filter(row -> row.status() != 200).count())
                .put("mrr10", mean(judged, row -> row.place() == 0 ? 0 : 1.0 / row.place()))
                .put("recall10", mean(judged, Row::recall))
                .put("hit1", mean(judged, row -> row.place() == 1 ? 1 : 0))
                .put("hit10", mean(judged, row -> row.place() > 0 ? 1 : 0))
                .put("p50Millis", percentile(millis, 50))
                .put("p95Millis", percentile(millis, 95))
                .put("p99Millis", percentile(millis, 99))
                .put("maxMillis", percentile(millis, 100));
        return answer;
    }

    private static double mean(List<Row> rows, java.util.function.ToDoubleFunction<Row> figure) {
        return rounded(rows.stream().mapToDouble(figure).average().orElse(0));
    }

    /** The smallest value that so many percent do not exceed. */
    private static double percentile(double[] sorted, int percent) {
        return sorted.length == 0 ? 0 : rounded(sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)]);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
