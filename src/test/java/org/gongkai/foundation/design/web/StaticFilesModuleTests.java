package org.gongkai.foundation.design.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class StaticFilesModuleTests {

    private static final String SCRIPT = "/js/editor/editor.js";

    @LocalServerPort
    private int port;

    @Test
    void aFileWhoseAddressCarriesItsDigestIsKeptForEver() throws Exception {
        var answer = ask(StaticFiles.digested(SCRIPT));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable", "max-age=31536000");
    }

    @Test
    void aFileWithItsBareNameIsAskedForAgain() throws Exception {
        var answer = ask(SCRIPT);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .contains("no-cache")
                .doesNotContain("immutable");
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
    }

    @Test
    void aWrongDigestIsNotFound() throws Exception {
        assertThat(ask(SCRIPT.replace(".js", "-" + "0".repeat(32) + ".js")).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> ask(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
