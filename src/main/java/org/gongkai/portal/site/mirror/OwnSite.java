package org.gongkai.portal.site.mirror;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.operation.OwnRequests;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads the site as a stranger does (自读本站), so that the mirror holds what the public sees and nothing else. */
@Component
class OwnSite {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Environment environment;
    private final Site site;
    private final OwnRequests own;

    OwnSite(Environment environment, Site site, OwnRequests own) {
        this.environment = environment;
        this.site = site;
        this.own = own;
    }

    /** An answer. */
    record Answer(int status, String type, byte[] body) {

        boolean isPage() {
            return type.startsWith("text/html");
        }

        String text() {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** The origins by which pages may name the site. */
    List<String> origins() {
        return List.of(origin(), site.address());
    }

    Answer get(String address) {
        return get(List.of(address)).getFirst();
    }

    /** The answers to some addresses, asked for at the same time, in their order. */
    List<Answer> get(List<String> addresses) {
        return addresses.stream().map(this::ask).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<Answer> ask(String address) {
        var request = HttpRequest.newBuilder(URI.create(origin() + address))
                .header("User-Agent", "gongkai-mirror")
                .header(OwnRequests.HEADER, own.mark())
                .timeout(PATIENCE)
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(answer -> new Answer(
                        answer.statusCode(),
                        answer.headers().firstValue("Content-Type").orElse(""),
                        answer.body()));
    }

    private String origin() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
