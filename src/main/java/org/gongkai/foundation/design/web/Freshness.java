package org.gongkai.foundation.design.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Lets browsers keep a page and ask whether it is still the same, so that what is withdrawn is gone at once. Staff pages, and
 * public ones that name who is signed in, are kept nowhere.
 */
final class Freshness {

    private Freshness() {}

    /** Says how long the page lasts; true when the visitor has it already, and the answer is complete. */
    static boolean isKnown(byte[] page, boolean signedIn, HttpServletRequest request, HttpServletResponse response) {
        boolean desk = request.getRequestURI().startsWith("/desk");
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL, desk || signedIn ? "no-store" : "public, max-age=0, must-revalidate");
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return !desk
                && !signedIn
                && response.getStatus() == HttpServletResponse.SC_OK
                && new ServletWebRequest(request, response)
                        .checkNotModified("W/\"" + DigestUtils.md5DigestAsHex(page) + "\"");
    }
}
