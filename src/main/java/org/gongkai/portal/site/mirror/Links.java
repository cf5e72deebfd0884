package org.gongkai.portal.site.mirror;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads the links of a page to files (链接改写): pages of a list become addresses of their own, what needs the application
 * leads to a page that says so, everything else stays as it is.
 */
final class Links {

    /** The page that stands for everything that needs the application. */
    static final String OFFLINE = "/offline";

    private static final Pattern LINK = Pattern.compile("(\\s(?:href|src|action))=\"([^\"]*)\"");
    private static final Pattern IN_SHEETS = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
    private static final Pattern IN_SCRIPTS =
            Pattern.compile("(?:from|import)\\s*\\(?\\s*[\"'](\\.{1,2}/[^\"']+|/[^\"']+)[\"']");
    private static final Pattern LIVING =
            Pattern.compile("/(?:desk|design|sign-in|sign-out|theme|search|api|preview|error)(?:/.*)?"
                    // two editions to choose; their comparison itself is a page
                    + "|/lists/[^/]+/compare");
    private static final Pattern ONE_PAGE = Pattern.compile("page=([1-9]\\d{0,5})");
    private static final Pattern FEED = Pattern.compile(".*\\.(?:atom|json|xml)");

    private final List<String> origins;
    private final Set<String> found = new LinkedHashSet<>();

    /** Links that begin with one of these origins are links of the site. */
    Links(List<String> origins) {
        this.origins = origins;
    }

    /** The addresses of the application that the last pages lead to. */
    Set<String> found() {
        return found;
    }

    /** A page with its links led to files. */
    String page(String address, String html) {
        return LINK.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + "=\""
                        + led(address, link.group(2).replace("&amp;", "&")).replace("&", "&amp;") + "\""));
    }

    /** Notes what a style sheet needs. */
    void sheet(String address, String css) {
        IN_SHEETS.matcher(css).results().map(link -> link.group(1)).forEach(link -> resource(address, link));
    }

    /** Notes what a script brings in. */
    void script(String address, String text) {
        IN_SCRIPTS.matcher(text).results().map(link -> link.group(1)).forEach(link -> resource(address, link));
    }

    private void resource(String address, String link) {
        if (link.startsWith("data:") || link.contains("://")) return;
        var path = java.net
                .URI
                .create(address)
                .resolve(link.replaceFirst("[?#].*$", ""))
                .getPath();
        found.add(path);
    }

    private String led(String address, String link) {
        var path = own(link);
        if (path.startsWith("?")) path = address.replaceFirst("\\?.*$", "") + path;
        if (!path.startsWith("/") || path.startsWith("//")) return link;
        int hash = path.indexOf('#');
        var place = hash < 0 ? "" : path.substring(hash);
        var asked = hash < 0 ? path : path.substring(0, hash);
        int mark = asked.indexOf('?');
        var bare = mark < 0 ? asked : asked.substring(0, mark);
        if (bare.isEmpty()) return link;
        if (LIVING.matcher(bare).matches()) return OFFLINE;
        if (mark < 0) {
            found.add(bare);
            return bare + place;
        }
        var query = asked.substring(mark + 1);
        var page = ONE_PAGE.matcher(query);
        if (page.matches()) {
            found.add(asked);
            return StaticFile.ofPage(bare, page.group(1)) + place;
        }
        if (FEED.matcher(bare).matches()) {
            found.add(bare);
            return bare;
        }
        return OFFLINE;
    }

    private String own(String link) {
        for (var origin : origins) {
            if (!origin.isEmpty() && link.startsWith(origin)) {
                var rest = link.substring(origin.length());
                return rest.isEmpty() ? "/" : rest;
            }
        }
        return link;
    }
}
