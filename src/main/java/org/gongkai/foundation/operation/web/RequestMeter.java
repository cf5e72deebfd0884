package org.gongkai.foundation.operation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.gongkai.foundation.operation.Requests;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: counts each answer and gives the request a number that its log lines carry (请求编号). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestMeter extends OncePerRequestFilter {

    private static final String NUMBER = "request";
    private static final int CENTURY = 100;

    private final Requests requests;

    RequestMeter(Requests requests) {
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        var number = Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 60), 36);
        MDC.put(NUMBER, number);
        response.setHeader("X-Request-Id", number);
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            MDC.remove(NUMBER);
            requests.add(
                    new Requests.Kind(area(request.getRequestURI()), status / CENTURY + "xx"),
                    System.nanoTime() - began);
        }
    }

    private static String area(String path) {
        if (path.startsWith("/api/")) {
            return "api";
        }
        if (path.equals("/desk") || path.startsWith("/desk/")) {
            return "desk";
        }
        return "public";
    }
}
