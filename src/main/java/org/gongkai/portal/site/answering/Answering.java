package org.gongkai.portal.site.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.portal.site.cache.KeptPage;
import org.jspecify.annotations.Nullable;

/** One answer from a kept page: not modified, packed, or whole. */
record Answering(HttpServletRequest request, HttpServletResponse response) {

    /** With its headers, from memory. */
    void headed(KeptPage page) throws IOException {
        response.setStatus(page.status());
        for (var line : page.headers()) {
            response.addHeader(line.name(), line.value());
        }
        body(page);
    }

    /** Where the headers have been said already. */
    void body(KeptPage page) throws IOException {
        if (page.status() == HttpServletResponse.SC_OK && isHad(request.getHeader("If-None-Match"), page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = page.body();
        if (page.isWorthPacking() && unpacks(request.getHeader("Accept-Encoding"))) {
            bytes = page.packed();
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(bytes);
    }

    /** Weak comparison of any of the tags (RFC 9110, 13.1.2). */
    static boolean isHad(@Nullable String asked, String tag) {
        if (asked == null) return false;
        if (asked.strip().equals("*")) return true;
        var wanted = opaque(tag);
        for (var one : asked.split(",")) {
            if (opaque(one.strip()).equals(wanted)) return true;
        }
        return false;
    }

    static boolean unpacks(@Nullable String accepted) {
        if (accepted == null) return false;
        for (var one : accepted.split(",")) {
            var coding = one.strip().toLowerCase(java.util.Locale.ROOT).replace(" ", "");
            if (coding.equals("gzip")) return true;
            if (coding.startsWith("gzip;")) return !coding.matches("gzip;q=0(\\.0*)?");
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
