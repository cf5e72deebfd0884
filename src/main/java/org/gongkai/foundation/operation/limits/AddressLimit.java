package org.gongkai.foundation.operation.limits;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.operation.Turned;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Attempts to sign in are counted by address (登录限速), beside the locks of single accounts: before a password is looked at. */
@Component
@Order(AddressLimit.BEFORE_WORK)
class AddressLimit extends OncePerRequestFilter {

    static final int BEFORE_WORK = Ordered.HIGHEST_PRECEDENCE + 35;

    private final Allowances allowances;
    private final JsonMapper json;

    AddressLimit(Allowances allowances, JsonMapper json) {
        this.allowances = allowances;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var effort = Effort.ofAddress(request);
        long wait = effort == null ? 0 : allowances.spend(effort, Allowances.address(request));
        if (wait > 0) {
            new Turned(429, say("operation.limit.title"), say("operation.limit." + effort, wait), wait)
                    .answer(request, response, json);
        } else {
            chain.doFilter(request, response);
        }
    }
}
