package org.gongkai.foundation.operation.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What costs the server work and is counted (计数的请求). */
enum Effort {
    SIGN_IN,
    STRANGER_WRITE,
    STRANGER_CALL,
    STRANGER_SEARCH,
    ACCOUNT_WRITE,
    ACCOUNT_CALL;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern EXPENSIVE = Pattern.compile("/search(?:[./].*)?|/lists/[^/]+/(?:compare|changes.*)"
            + "|/documents/\\d+/editions/\\d+/changes|/requests/already|/requests/form/.*|.*\\.(?:xlsx|csv)");

    private static final String HEALTH = "/api/v1/health";

    /** Of an address, before anybody asks who it is; null when this costs little. */
    static @Nullable Effort ofAddress(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/sign-in") ? SIGN_IN : null;
    }

    /** Once it is known who asks; null when this costs little. */
    static @Nullable Effort of(HttpServletRequest request, boolean known) {
        var path = request.getRequestURI();
        if (path.equals(HEALTH)) return null;
        if (path.startsWith("/api/")) return known ? ACCOUNT_CALL : STRANGER_CALL;
        if (!READING.contains(request.getMethod())) return known ? ACCOUNT_WRITE : STRANGER_WRITE;
        return !known && EXPENSIVE.matcher(path).matches() ? STRANGER_SEARCH : null;
    }
}
