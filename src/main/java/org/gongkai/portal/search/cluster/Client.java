package org.gongkai.portal.search.cluster;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.gongkai.portal.search.cluster.Nodes.Call;
import org.gongkai.portal.search.cluster.Nodes.Reply;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchClientFactory;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchClientImplementor;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchRequest;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchResponse;
import org.jspecify.annotations.Nullable;

/** Carries what Hibernate Search wants to say to the nodes (集群客户端). */
final class Client implements ElasticsearchClientImplementor {

    private static final Duration SEARCH = Duration.ofSeconds(3);
    private static final Duration WRITE = Duration.ofSeconds(20);
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;
    private static final int MISSING = 404;

    private final Nodes nodes;
    private final Gson gson;

    private Client(Nodes nodes, Gson gson) {
        this.nodes = nodes;
        this.gson = gson;
    }

    static ElasticsearchClientFactory over(Nodes nodes) {
        return (beans, properties, threads, prefix, executor, gson) -> new Client(nodes, gson.getGson());
    }

    @Override
    public CompletableFuture<ElasticsearchResponse> submit(ElasticsearchRequest request) {
        boolean search = request.path().endsWith("/_search") || request.path().endsWith("/_count");
        var deadline = request.deadline();
        var patience =
                deadline == null ? search ? SEARCH : WRITE : Duration.ofMillis(deadline.checkRemainingTimeMillis());
        var call = new Call(request.method(), path(request, search), body(request), place(request, search), patience);
        return nodes.send(call).handle((reply, failure) -> {
            if (reply == null) {
                throw deadline != null
                        ? deadline.forceTimeoutAndCreateException(new NoAnswer(call.path(), failure))
                        : wrapped(failure);
            }
            if (search && isOutage(reply)) {
                throw new NoAnswer(reply.host() + " says " + reply.status() + " to " + request.path(), null);
            }
            return new ElasticsearchResponse(reply.host(), reply.status(), "", json(reply));
        });
    }

    private static RuntimeException wrapped(Throwable failure) {
        return failure instanceof RuntimeException known ? known : new CompletionException(failure);
    }

    /** An index that is not there is an outage too: it is about to be made again. */
    private static boolean isOutage(Reply reply) {
        return reply.status() >= FAULT || reply.status() == TOO_MANY || reply.status() == MISSING;
    }

    /** A node answers from its own copy: it need not wait for another one, and scores do not change from page to page. */
    private static String path(ElasticsearchRequest request, boolean search) {
        var parameters = request.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.toList());
        if (search) {
            parameters.add("preference=_local");
        } else if (request.path().endsWith("/_bulk")) {
            parameters.add("timeout=5s");
        }
        return parameters.isEmpty() ? request.path() : request.path() + "?" + String.join("&", parameters);
    }

    private @Nullable String body(ElasticsearchRequest request) {
        var parts = request.bodyParts();
        if (parts.isEmpty()) {
            return null;
        }
        return parts.size() == 1 && !request.path().endsWith("_bulk")
                ? gson.toJson(parts.getFirst())
                : parts.stream().map(part -> gson.toJson(part) + "\n").collect(Collectors.joining());
    }

    private static @Nullable Integer place(ElasticsearchRequest request, boolean search) {
        return search && !request.bodyParts().isEmpty()
                ? String.valueOf(request.bodyParts().getFirst().get("query")).hashCode()
                : null;
    }

    private @Nullable JsonObject json(Reply reply) {
        try {
            return reply.body().isBlank() ? null : gson.fromJson(reply.body(), JsonObject.class);
        } catch (JsonParseException e) {
            throw new NoAnswer(reply.host() + " answers something that is no JSON", e);
        }
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public void close() {
        // the nodes are closed by who made them
    }
}
