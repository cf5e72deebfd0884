package org.gongkai.foundation.operation.reception;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No text holds the sign 0, and no database takes it (空字符): whoever sends one is told so, before anything is looked for. */
@Component
@Order(Unreadable.WITH_ITS_FORM)
class Unreadable extends OncePerRequestFilter {

    static final int WITH_ITS_FORM = Workplaces.AFTER_AWAY + 5;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isZeroAsked(request) || isZeroSent(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isZeroAsked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.contains("%00") || query.indexOf('\0') >= 0);
    }

    private static boolean isZeroSent(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33)
                && request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
