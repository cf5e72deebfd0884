package org.gongkai.portal.search.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.portal.search.backend.BackendSettings;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of the cluster and the way to them (集群节点). A call goes to a node that is well; when the node breaks the
 * connection or says that it cannot now, the next one is asked, as long as the call's time lasts. All calls may be repeated:
 * entries have ids, and one writer writes at a time.
 */
final class Nodes implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final int PAUSE_MILLIS = 100;
    private static final int ROUNDS = 3;
    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);

    /**
     * What is asked of the cluster.
     *
     * @param place what sticks to one node as long as it is well, so that its pages agree; null where any node will do
     */
    record Call(
            String method,
            String path,
            @Nullable String body,
            @Nullable Integer place,
            Duration patience) {

        static Call get(String path, Duration patience) {
            return new Call("GET", path, null, null, patience);
        }
    }

    /** What a node answered. */
    record Reply(String host, int status, String body) {

        boolean ok() {
            return status < 300;
        }
    }

    private static final class Node {
        final URI address;
        volatile boolean well = true;

        Node(URI address) {
            this.address = address;
        }
    }

    private final List<Node> all;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("search-nodes-", 0).daemon().factory());
    private final HttpClient client;
    private final @Nullable String credentials;
    private final AtomicInteger turn = new AtomicInteger();

    Nodes(BackendSettings settings) {
        all = settings.nodes().stream().map(Node::new).toList();
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .executor(threads);
        if (!settings.certificate().isEmpty()) {
            builder.sslContext(Trust.in(settings.certificate()));
        }
        client = builder.build();
        var both = settings.username() + ":" + settings.password();
        credentials = settings.username().isEmpty()
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** The addresses of the nodes in the order of the settings. */
    List<URI> addresses() {
        return all.stream().map(node -> node.address).toList();
    }

    CompletableFuture<Reply> send(Call call) {
        var answer = new CompletableFuture<Reply>();
        attempt(
                call,
                order(call.place()),
                0,
                System.nanoTime() + call.patience().toNanos(),
                answer);
        // whatever becomes of the client meanwhile, nobody waits for ever: the courier holds the writers' place
        return answer.orTimeout(call.patience().toMillis() + PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The same for somebody who waits. */
    Reply ask(Call call) {
        try {
            return send(call).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof NoAnswer known ? known : new NoAnswer(call.path(), e.getCause());
        }
    }

    /** Asks one node how it is; empty when it says nothing. */
    @Nullable
    Reply knock(URI address, Duration patience) {
        var node = all.stream()
                .filter(one -> one.address.equals(address))
                .findFirst()
                .orElseThrow();
        try {
            var reply = exchange(node, Call.get("/", patience), patience).join();
            node.well = reply.ok();
            return reply;
        } catch (CompletionException e) {
            node.well = false;
            return null;
        }
    }

    private void attempt(Call call, List<Node> order, int tries, long deadline, CompletableFuture<Reply> answer) {
        var left = Duration.ofNanos(deadline - System.nanoTime());
        if (!left.isPositive()) {
            answer.completeExceptionally(new NoAnswer("no time left for " + call.path(), null));
            return;
        }
        var node = order.get(tries % order.size());
        boolean last = tries + 1 >= order.size() * ROUNDS;
        exchange(node, call, left).whenComplete((reply, failure) -> {
            if (reply != null && (last || !NOT_NOW.contains(reply.status()))) {
                node.well = true;
                answer.complete(reply);
            } else if (reply == null && last || !mayRepeat(failure)) {
                node.well = false;
                answer.completeExceptionally(new NoAnswer(node.address + call.path(), failure));
            } else {
                node.well = reply != null;
                later(order, tries).execute(() -> attempt(call, order, tries + 1, deadline, answer));
            }
        });
    }

    /** At once at another node; after a pause when all were asked. */
    private Executor later(List<Node> order, int tries) {
        return (tries + 1) % order.size() == 0
                ? CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, threads)
                : threads;
    }

    /** An answer to try again, or a broken connection; but not when the whole time went by. */
    private static boolean mayRepeat(@Nullable Throwable failure) {
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return cause == null
                || cause instanceof java.net.http.HttpConnectTimeoutException
                || cause instanceof IOException && !(cause instanceof HttpTimeoutException);
    }

    private CompletableFuture<Reply> exchange(Node node, Call call, Duration patience) {
        var request = HttpRequest.newBuilder(node.address.resolve(call.path()))
                .timeout(patience)
                .header("Accept", "application/json");
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        if (call.body() == null) {
            request.method(call.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(call.method(), HttpRequest.BodyPublishers.ofString(call.body()));
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .thenApply(response -> new Reply(node.address.getAuthority(), response.statusCode(), response.body()));
    }

    /** Those that are well, beginning with the one whose turn it is; then the others, in case they are back. */
    private List<Node> order(@Nullable Integer place) {
        var well = all.stream().filter(node -> node.well).toList();
        var order = new ArrayList<Node>(all.size());
        int first = place == null ? turn.getAndIncrement() : place;
        for (int i = 0; i < well.size(); i++) {
            order.add(well.get(Math.floorMod(first + i, well.size())));
        }
        all.stream().filter(node -> !order.contains(node)).forEach(order::add);
        return order;
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
