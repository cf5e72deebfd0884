package org.gongkai.portal.site.withdrawal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody who reads the site and remembers nothing but what the answers say. */
final class Visitor implements AutoCloseable {

    /** An answer, as far as the sweep looks at it. */
    record Answer(String path, int status, String tag, String modified, String cached, String body) {

        /** What the visitor asked for is no news: a page may repeat its own address. */
        boolean tells(String sentence) {
            var plain = decoded(body).replace(decoded(path), "");
            return plain.contains(sentence) || plain.replaceAll("<[^>]*>", "").contains(sentence);
        }

        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException odd) {
                return text;
            }
        }
    }

    private static final Pattern LINK =
            Pattern.compile("(?:href|src|action)=\"([^\"]+)\"|\"url\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;

    Visitor(int port) {
        origin = "http://localhost:" + port;
    }

    Answer get(String path) {
        return get(path, null, null);
    }

    /** Asks as a browser does that kept an answer. */
    Answer getAgain(Answer kept) {
        return get(kept.path(), kept.tag(), kept.modified());
    }

    private Answer get(String path, String tag, String modified) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        if (tag != null) request.header("If-None-Match", tag);
        if (modified != null) request.header("If-Modified-Since", modified);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    path,
                    answer.statusCode(),
                    header(answer, "ETag"),
                    header(answer, "Last-Modified"),
                    String.valueOf(header(answer, "Cache-Control")),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Addresses of this site that a page leads to. */
    Set<String> links(Answer page) {
        var links = new LinkedHashSet<String>();
        var found = LINK.matcher(page.body());
        while (found.find()) {
            var link = (found.group(1) == null ? found.group(2) : found.group(1))
                    .replace("&amp;", "&")
                    .replaceFirst("#.*$", "");
            var path = link.startsWith(origin) ? link.substring(origin.length()) : link;
            if (path.startsWith("?")) path = page.path().replaceFirst("\\?.*$", "") + path;
            if (path.startsWith("/")
                    && !path.startsWith("//")
                    && !path.matches("/(desk|sign-in|theme|css|js|fonts|icons|images).*")) {
                links.add(path);
            }
        }
        return links;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    @Override
    public void close() {
        client.close();
    }
}
