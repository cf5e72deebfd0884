package org.gongkai.foundation.operation;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal that needs neither database nor disk (简单页面): a page for people, a problem (RFC 9457) for machines.
 *
 * @param retrySeconds when it may be tried again
 */
public record Turned(int status, String title, String sentence, long retrySeconds) {

    private static final int SOON = 5;

    public Turned(int status, String title, String sentence) {
        this(status, title, sentence, SOON);
    }

    /** Answers with it. */
    public void answer(HttpServletRequest request, HttpServletResponse response, JsonMapper json) throws IOException {
        boolean machine = request.getRequestURI().startsWith("/api/");
        response.setStatus(status);
        response.setHeader("Retry-After", Long.toString(retrySeconds));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(machine ? "application/problem+json" : "text/html;charset=UTF-8");
        var body = machine
                ? json.writeValueAsString(Map.of("status", status, "title", title, "detail", sentence))
                : page();
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN" class="portal">
                <head>
                <meta charset="utf-8">
                <title>%1$s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <link rel="stylesheet" href="/css/reset.css">
                <link rel="stylesheet" href="/css/tokens.css">
                <link rel="stylesheet" href="/css/base.css">
                <link rel="stylesheet" href="/css/layout.css">
                <link rel="stylesheet" href="/css/components/note.css">
                </head>
                <body>
                <div class="wrap">
                <main id="main" class="trouble">
                <h1>%1$s</h1>
                <p class="lead">%2$s</p>
                <p><a href="">%3$s</a></p>
                </main>
                </div>
                </body>
                </html>
                """.formatted(title, sentence, say("operation.away.again"));
    }
}
