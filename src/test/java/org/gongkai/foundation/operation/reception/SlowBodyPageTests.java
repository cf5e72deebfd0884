package org.gongkai.foundation.operation.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More visitors than the server works for at a time send forms that never end. */
@GongkaiTest
class SlowBodyPageTests {

    private static final int MANY = 300;

    @LocalServerPort
    private int port;

    @Test
    void whoNeverFinishesAFormKeepsNobodyWaiting() throws Exception {
        var slow = new ArrayList<Socket>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < MANY; i++) {
                slow.add(begin(i % 2 == 0 ? "application/x-www-form-urlencoded" : "application/json"));
            }
            for (var path : new String[] {"/", "/documents?n=slow", "/search?q=a", "/sign-in"}) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("X-Forwarded-For", "203.0.113.5")
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private Socket begin(String type) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream().write("""
                        POST /sign-in HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: %s\r
                        Content-Length: 5000\r
                        \r
                        a=b""".formatted(type).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }
}
