package org.gongkai.disclosure.publishing.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.gongkai.foundation.identity.SampleStaff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A signed-in member of the sample staff with a browser that knows no script. */
final class StaffVisit {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;
    private String token;

    StaffVisit(int port, String login) throws IOException, InterruptedException {
        this.port = port;
        token = token("/sign-in");
        var answer = post("/sign-in", "login", login, "password", SampleStaff.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/desk");
        token = token("/desk");
    }

    static URI uri(int port, String path) {
        var encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
        return URI.create("http://localhost:" + port
                + encoded.replace("%2F", "/")
                        .replace("%3F", "?")
                        .replace("%3D", "=")
                        .replace("%26", "&"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(port, path)).build(), BodyHandlers.ofString());
    }

    Document page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder("_csrf=").append(URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (var i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(path, "application/x-www-form-urlencoded", form.toString());
    }

    HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(port, path))
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String token(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body()).select("input[name=_csrf]").attr("value");
    }
}
