package org.gongkai.disclosure.publishing.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Answers to machines may be kept by browsers and proxies, but are asked for again each time: what was withdrawn is gone at
 * once. Pages need none of this here: the view that renders them tags them.
 */
class PublicAnswers extends ShallowEtagHeaderFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.addHeader("Vary", "Cookie");
        super.doFilterInternal(request, response, chain);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET");
    }
}
