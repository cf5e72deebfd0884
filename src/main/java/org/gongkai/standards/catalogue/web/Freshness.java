package org.gongkai.standards.catalogue.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lists as files and answers may be kept by browsers and proxies but are asked for again; what did not change is not sent
 * twice. Pages need none of this here: the view that renders them tags them.
 */
@Configuration(proxyBeanMethods = false)
class Freshness {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> freshLists() {
        var filter = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new Tagging());
        filter.addUrlPatterns("/lists/*", "/api/v1/lists", "/api/v1/fields", "/api/v1/matters", "/api/v1/matters/*");
        filter.setName("freshLists");
        return filter;
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/") && path.indexOf('.') < 0;
    }

    private static final class Tagging extends ShallowEtagHeaderFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            response.addHeader("Vary", "Cookie");
            super.doFilterInternal(request, response, chain);
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !request.getMethod().equals("GET") || isPage(request.getRequestURI());
        }
    }
}
