package org.gongkai.foundation.operation.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Visitors behind a proxy on this machine, each known by the address that the proxy passes on. */
@GongkaiTest
class LimitsPageTests {

    private static final String GREEDY = "203.0.113.77";

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whoSearchesWithoutEndIsAskedToWaitWhileOthersSearchOn() throws Exception {
        var answer = search(GREEDY);
        for (int i = 0; i < 5000 && answer.statusCode() != 429; i++) {
            answer = search(GREEDY);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 61L);
        assertThat(answer.body()).contains("请求太多", "秒再试").doesNotContain("Exception");
        assertThat(search("203.0.113.78").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheNearestProxyIsBelieved() throws Exception {
        var answer = search("198.51.100.1, 203.0.113.90");
        for (int i = 0; i < 5000 && answer.statusCode() != 429; i++) {
            answer = search("198.51.100." + i + ", 203.0.113.90");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
    }

    @Test
    void pagesThatAreKeptAreNeverCounted() throws Exception {
        for (int i = 0; i < 200; i++) {
            assertThat(get("/", "203.0.113.79").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStrangerSendsNoFilesAndNoLongForms() throws Exception {
        var parts = post("/desk/units/import", "multipart/form-data; boundary=x", "--x\r\n".repeat(10));
        assertThat(parts.statusCode()).isEqualTo(413);
        assertThat(parts.body()).contains("没有登录");
        var form = post("/sign-in", "application/x-www-form-urlencoded", "login=" + "a".repeat(70_000));
        assertThat(form.statusCode()).isEqualTo(413);
    }

    @Test
    void anInterfaceLooksAtTheTokenBeforeTheBody() throws Exception {
        var answer = post("/api/v1/files", "multipart/form-data; boundary=x", "--x\r\n".repeat(30_000));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aTextWithAZeroIsSaidToBeUnreadable() throws Exception {
        for (var path : new String[] {"/lists/zhongjie?q=%2Fe%00", "/documents?q=%00", "/api/v1/documents?q=%00"}) {
            assertThat(get(path, "203.0.113.80").statusCode()).as(path).isEqualTo(400);
        }
        var form = post("/sign-in", "application/x-www-form-urlencoded", "login=a%00");
        assertThat(form.statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> search(String address) throws Exception {
        return get("/search?q=%E4%BD%8E%E4%BF%9D", address);
    }

    private HttpResponse<String> get(String path, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("X-Forwarded-For", address)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
