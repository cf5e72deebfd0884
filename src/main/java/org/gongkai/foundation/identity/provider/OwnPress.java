package org.gongkai.foundation.identity.provider;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody be signed in without meaning it (须本人点按): the way to the provider begins with a press on our own page. A link from
 * elsewhere leads to that page instead, where whoever is signed in at the provider still has to press.
 */
final class OwnPress extends OncePerRequestFilter {

    static final String BEGINNING = "/sign-in/provider";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + BEGINNING + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // said by every browser of today, and no page can forge it (Fetch Metadata)
        var from = request.getHeader("Sec-Fetch-Site");
        if (from == null || from.equals("same-origin")) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }
}
