package org.gongkai;

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

/** Somebody with a browser of their own that knows no script, only pages and forms. */
public final class FormVisit {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;
    private String token = "";

    /** A stranger. */
    public FormVisit(int port) {
        this.port = port;
    }

    /** A member of the sample staff, signed in. */
    public static FormVisit of(int port, String login) throws IOException, InterruptedException {
        var visit = new FormVisit(port);
        assertThat(visit.tries(login, SampleStaff.PASSWORD)).endsWith("/desk");
        visit.token = visit.token("/desk");
        return visit;
    }

    public static URI uri(int port, String path) {
        var encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
        return URI.create("http://localhost:" + port
                + encoded.replace("%2F", "/")
                        .replace("%3F", "?")
                        .replace("%3D", "=")
                        .replace("%26", "&"));
    }

    /** Where the door sends somebody who tries this: the desk, or back with the reason. */
    public String tries(String login, String password) throws IOException, InterruptedException {
        token = token("/sign-in");
        return post("/sign-in", "login", login, "password", password)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Opens a page whose form is sent next. */
    public FormVisit at(String path) throws IOException, InterruptedException {
        token = token(path);
        return this;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(port, path)).build(), BodyHandlers.ofString());
    }

    /** A file that is there. */
    public byte[] file(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(uri(port, path)).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Sends a form with one file in it, as a browser would. */
    public HttpResponse<String> upload(String path, String field, String name, byte[] file)
            throws IOException, InterruptedException {
        var edge = "----gongkai-edge";
        var body = new java.io.ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                        + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(uri(port, path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** A page that is there. */
    public Document page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder("_csrf=").append(URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (var i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(path, "application/x-www-form-urlencoded", form.toString());
    }

    public HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        return send(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> send(String path, String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(port, path))
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String token(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body()).select("input[name=_csrf]").attr("value");
    }
}
