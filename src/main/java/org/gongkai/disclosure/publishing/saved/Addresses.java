package org.gongkai.disclosure.publishing.saved;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Where a page once was (原网址). */
public final class Addresses {

    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    private static final Pattern ASKED =
            Pattern.compile("(?i)(.*\\.(?:asp|aspx|jsp|php|do|action|s?html?))[?@]([^/]*=[^/]*)");

    private Addresses() {}

    public static @Nullable URI of(Document page, String path, @Nullable URI base) {
        var canonical = page.selectFirst("link[rel=canonical][href]");
        for (var said : new @Nullable String[] {
            canonical == null ? null : canonical.attr("href"),
            Metas.get(page, "Url"),
            Metas.get(page, "og:url"),
            saved(page)
        }) {
            var address = absolute(said, base);
            if (address != null) return address;
        }
        return base == null ? null : absolute(asked(path), base);
    }

    /** Tools that save whole sites write a query into the file's name, with ? or @, and may add an ending. */
    private static String asked(String path) {
        var query = ASKED.matcher(path);
        return query.matches()
                ? escaped(query.group(1)) + "?" + query.group(2).replaceFirst("\\.html?$", "")
                : escaped(path);
    }

    public static @Nullable URI absolute(@Nullable String said, @Nullable URI base) {
        if (said == null || said.isBlank()) return null;
        try {
            var address = new URI(said.strip().replace(" ", "%20"));
            if (!address.isAbsolute() && base != null) address = base.resolve(address);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? address.normalize() : null;
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return null;
        }
    }

    private static String escaped(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException odd) {
            return path;
        }
    }

    private static @Nullable String saved(Document page) {
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment
                    && SAVED.matcher(comment.getData()).find()) return match(comment);
        }
        for (Node node : page.head().childNodes()) {
            if (node instanceof Comment comment
                    && SAVED.matcher(comment.getData()).find()) return match(comment);
        }
        for (Node node :
                page.children().isEmpty() ? page.childNodes() : page.child(0).childNodes()) {
            if (node instanceof Comment comment
                    && SAVED.matcher(comment.getData()).find()) return match(comment);
        }
        return null;
    }

    private static @Nullable String match(Comment comment) {
        var match = SAVED.matcher(comment.getData());
        return match.find() ? match.group(1) : null;
    }
}
