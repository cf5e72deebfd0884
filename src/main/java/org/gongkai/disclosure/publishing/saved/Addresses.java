package org.gongkai.disclosure.publishing.saved;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
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

    /** Where a browser notes that it saved the page from: before the page, in its head, or in it. */
    private static @Nullable String saved(Document page) {
        return Stream.of(page, page.head(), page.firstElementChild())
                .filter(Objects::nonNull)
                .flatMap(place -> place.childNodes().stream())
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED.matcher(((Comment) comment).getData()))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst()
                .orElse(null);
    }

    /** A part of an address without its percent signs; what is escaped oddly stays as it is. */
    public static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace("\u0000", "");
        } catch (IllegalArgumentException oddEscapes) {
            return part;
        }
    }
}
