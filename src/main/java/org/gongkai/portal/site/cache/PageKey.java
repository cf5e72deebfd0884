package org.gongkai.portal.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What tells two pages apart (页面键): the address as asked for, with host and scheme since pages name them, and how the
 * visitor wants to see it.
 */
public record PageKey(String origin, String path, @Nullable String query, String theme, String size) {

    /** How the names of cookies begin over TLS. */
    private static final String GUARDED = "__Host-";

    public static PageKey of(HttpServletRequest request) {
        var theme = "";
        var size = "";
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (request.isSecure() != cookie.getName().startsWith(GUARDED)) continue;
                switch (cookie.getName().replace(GUARDED, "")) {
                    case "theme" -> theme = known(cookie.getValue(), "light", "dark", "contrast");
                    case "size" -> size = known(cookie.getValue(), "large");
                    default -> {}
                }
            }
        }
        var origin = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
        return new PageKey(origin, request.getRequestURI(), request.getQueryString(), theme, size);
    }

    private static String known(String value, String... words) {
        for (var word : words) {
            if (word.equals(value)) return word;
        }
        return "";
    }
}
