package org.gongkai.portal.site.mirror;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a mirror as the nginx of the operations guide does: the file, the page of that name, the notice with 410, 404. */
final class StaticServer implements AutoCloseable {

    private final HttpServer server;
    private final Path root;

    StaticServer(Path root) throws IOException {
        this.root = root;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(1);
            var name = path.isEmpty() ? "index" : path;
            if (Files.isRegularFile(root.resolve(name))) send(exchange, 200, root.resolve(name));
            else if (Files.isRegularFile(root.resolve(name + ".html")))
                send(exchange, 200, root.resolve(name + ".html"));
            else if (Files.isRegularFile(root.resolve("_gone/" + name + ".html")))
                send(exchange, 410, root.resolve("_gone/" + name + ".html"));
            else exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
