package org.gongkai.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer says to browsers and proxies, seen as through a proxy on this machine that ends TLS. */
@GongkaiTest
class AnswerHeadersModuleTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/documents",
                "/search",
                "/sign-in",
                "/no-such-page",
                "/css/base.css",
                "/img/icon.svg",
                "/robots.txt",
                "/feed.atom",
                "/api/v1/units",
                "/api/v1/me",
                "/api/v1/no-such-thing",
                "/desk"
            })
    void everyAnswerIsGuardedAndSaysWhatItIs(String path) throws Exception {
        var answer = get(path);
        guarded(answer.headers());
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!answer.body().isEmpty()) {
            assertThat(type).isNotEmpty();
        }
        if (type.startsWith("text/")) {
            assertThat(type.toLowerCase(Locale.ROOT)).contains("charset=utf-8");
        }
    }

    @Test
    void anAnswerThatNoPageOfOursReachesIsGuardedToo() throws Exception {
        var answer = raw("GET /search?q=<a> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("X-Content-Type-Options: nosniff", "frame-ancestors 'none'", "charset=utf-8");
    }

    @Test
    void aPlainAnswerPromisesNoTls() throws Exception {
        assertThat(new FormVisit(port).get("/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void everyCookieBelongsToThisHostOverTls() throws Exception {
        for (var path : List.of("/sign-in", "/theme?set=dark&size=large")) {
            var cookies = get(path).headers().allValues("Set-Cookie");
            assertThat(cookies)
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-")
                            .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                            .doesNotContain("Domain"));
        }
        assertThat(get("/units", "Cookie", "__Host-theme=dark").body()).contains("data-theme=\"dark\"");
        assertThat(get("/units", "Cookie", "theme=dark").body()).doesNotContain("data-theme=\"dark\"");
    }

    /** The number of a session before signing in is worth nothing after it, and after signing out none is. */
    @Test
    void signingInAndOutOverTlsChangesTheSessionAndClearsTheBrowser() throws Exception {
        var door = get("/sign-in");
        var before = session(door);
        var in = post("/sign-in", before, token(door), "&login=kexin&password=" + SampleStaff.PASSWORD);
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/desk");
        var inside = session(in);
        assertThat(inside).isNotEqualTo(before);
        assertThat(get("/desk/me", "Cookie", before).statusCode()).isEqualTo(302);
        var me = get("/desk/me", "Cookie", inside);
        assertThat(me.statusCode()).isEqualTo(200);
        var out = post("/sign-out", inside, token(me), "");
        assertThat(out.headers().firstValue("Clear-Site-Data").orElse("")).contains("cache", "storage");
        assertThat(get("/desk/me", "Cookie", inside).statusCode()).isEqualTo(302);
    }

    @Test
    void whatTheProxySaysOfTheVisitorIsBelieved() throws Exception {
        assertThat(get("/sitemap", "X-Forwarded-Host", "www.example.gov.cn").body())
                .contains("https://www.example.gov.cn");
    }

    @Test
    void pagesOfStaffAreKeptNowhere() throws Exception {
        var visit = FormVisit.of(port, "kexin");
        for (var path : List.of("/desk", "/desk/me", "/desk/documents", "/", "/units")) {
            assertThat(visit.get(path).headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
        assertThat(new FormVisit(port)
                        .get("/sign-in")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "CONNECT"})
    void methodsThatNobodyNeedsAreRefused(String method) throws Exception {
        assertThat(raw(method + " /units HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (400|405|501).*")
                .doesNotContain("X-Powered-By", "Server:");
    }

    /** Nobody hides a second request in the first: two lengths are none, and chunks end where they say. */
    @Test
    void whereARequestEndsIsNotAMatterOfTaste() throws Exception {
        assertThat(
                        raw(
                                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 30\r\n\r\nabc"))
                .startsWith("HTTP/1.1 400");
        var answers = raw("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 49\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(answers).doesNotContain("User-agent:");
    }

    /** Forms for passwords let managers fill them in, hide what is typed and cut nothing off. */
    @Test
    void passwordsMayBePastedAndAreNotShown() throws Exception {
        var fields = FormVisit.of(port, "kexin").page("/desk/me/password").select("input[type=password]");
        assertThat(fields).hasSize(3).allSatisfy(field -> {
            assertThat(field.attr("autocomplete")).isIn("current-password", "new-password");
            assertThat(field.hasAttr("maxlength")).isFalse();
            assertThat(field.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        });
        var door = new FormVisit(port).page("/sign-in").select("input[name=password]");
        assertThat(door.attr("type")).isEqualTo("password");
        assertThat(door.hasAttr("maxlength")).isFalse();
        assertThat(FormVisit.of(port, "kexin").page("/desk").select("form[action=/sign-out] button"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/WEB-INF/web.xml",
                "/application.properties",
                "/org/gongkai/Gongkai.class",
                "/css/",
                "/js/",
                "/js/desk/../../application.properties",
                "/actuator",
                "/actuator/env",
                "/swagger-ui/index.html",
                "/h2-console",
                "/js/desk/%252e%252e/%252e%252e/application.properties"
            })
    void nothingOfTheInsideIsServed(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (400|404).*")
                .doesNotContain("spring.", "[core]");
    }

    private static void guarded(HttpHeaders headers) {
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    private HttpResponse<String> get(String path, String... more) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(FormVisit.uri(port, path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.9");
        if (more.length > 0) {
            request.headers(more);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> post(String path, String cookie, String token, String fields)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(FormVisit.uri(port, path))
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString("_csrf=" + token + fields));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    }

    private static String token(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("input[name=_csrf]").attr("value");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
