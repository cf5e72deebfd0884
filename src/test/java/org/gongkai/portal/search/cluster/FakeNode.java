package org.gongkai.portal.search.cluster;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.portal.search.backend.BackendSettings;

/** Something at a port that speaks as a node would; for what real nodes do not do when asked to. */
final class FakeNode implements AutoCloseable {

    final AtomicInteger asked = new AtomicInteger();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile int status = 200;

    FakeNode() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var body = answers.getOrDefault(exchange.getRequestURI().getPath(), "{}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    FakeNode says(String path, String body) {
        answers.put(path, body);
        return this;
    }

    FakeNode says(int status) {
        this.status = status;
        return this;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    static Nodes cluster(FakeNode... nodes) {
        return new Nodes(new BackendSettings(
                "opensearch",
                Stream.of(nodes).map(FakeNode::host).collect(Collectors.joining(",")),
                false,
                "",
                "",
                "",
                "gongkai",
                "0-1"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
