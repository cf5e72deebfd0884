package org.gongkai;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One start at build time (预演) that asks for the pages a visitor asks for first and then ends, so that the JVM can note what
 * a start needs (AOT cache).
 */
@Component
@ConditionalOnProperty("gongkai.rehearsal")
class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> PAGES =
            List.of("/", "/lists", "/documents", "/units", "/search?q=2026", "/sign-in", "/api/v1/health");

    private final WebServerApplicationContext web;

    Rehearsal(WebServerApplicationContext web) {
        this.web = web;
    }

    @EventListener
    void play(ApplicationReadyEvent event) {
        Thread.ofPlatform().name("rehearsal").start(() -> {
            try (var http = HttpClient.newHttpClient()) {
                for (var page : PAGES) {
                    ask(http, page);
                }
            } finally {
                System.exit(SpringApplication.exit(event.getApplicationContext()));
            }
        });
    }

    private void ask(HttpClient http, String page) {
        var server = web.getWebServer();
        var address = URI.create("http://localhost:" + (server == null ? 0 : server.getPort()) + page);
        try {
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            log.info("Rehearsed {}: {}", page, answer.statusCode());
        } catch (IOException e) {
            log.warn("Could not rehearse {}", page, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
