package org.gongkai.foundation.design.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Lets browsers keep a page and ask whether it is still the same, so that what is withdrawn is gone at once. Staff pages, and
 * public ones that name who is signed in, are kept nowhere.
 */
final class Freshness {

    /** Pages of staff, and the door, whose form carries a token of one session. */
    private static final Pattern OWN = Pattern.compile("/(?:desk|design|sign-in)(?:/.*)?");

    private Freshness() {}

    /** Says how long the page lasts; true when the visitor has it already, and the answer is complete. */
    static boolean isKnown(byte[] page, boolean signedIn, HttpServletRequest request, HttpServletResponse response) {
        boolean own = signedIn
                || OWN.matcher(request.getRequestURI()).matches()
                || "no-store".equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
        if (own) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return !own
                && response.getStatus() == HttpServletResponse.SC_OK
                && new ServletWebRequest(request, response)
                        .checkNotModified("W/\"" + DigestUtils.md5DigestAsHex(page) + "\"");
    }
}
