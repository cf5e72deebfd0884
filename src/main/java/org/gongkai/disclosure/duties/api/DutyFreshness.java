package org.gongkai.disclosure.duties.api;

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
 * Duties as files and answers name documents: they may be kept by browsers and proxies but are asked for again, so that the
 * title of a withdrawn document is gone at once.
 */
@Configuration(proxyBeanMethods = false)
class DutyFreshness {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> freshDuties() {
        var filter = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new Tagging());
        filter.addUrlPatterns("/duties/list.csv", "/api/v1/duties", "/api/v1/duties/*");
        filter.setName("freshDuties");
        return filter;
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
            return !request.getMethod().equals("GET");
        }
    }
}
