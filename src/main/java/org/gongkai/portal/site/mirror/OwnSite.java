package org.gongkai.portal.site.mirror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.gongkai.foundation.design.Site;
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

    OwnSite(Environment environment, Site site) {
        this.environment = environment;
        this.site = site;
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
        var request = HttpRequest.newBuilder(URI.create(origin() + address))
                .header("User-Agent", "gongkai-mirror")
                .timeout(PATIENCE)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), type, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String origin() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
