package org.gongkai.portal.site.visits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts a page that was read, whether it was made or kept (计数). */
class VisitCounting extends OncePerRequestFilter {

    private final VisitCounter counter;

    VisitCounting(VisitCounter counter) {
        this.counter = counter;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Reader.reads(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        // a browser that has the page already is told so, and its reader reads it all the same
        int status = response.getStatus();
        if (status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_NOT_MODIFIED) {
            counter.count(request.getRequestURI());
        }
    }
}
