package org.gongkai.foundation.operation.limits;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.operation.OwnRequests;
import org.gongkai.foundation.operation.Turned;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** What costs work is counted by account, or by address for a stranger (请求限速): behind the door, where it is known who asks. */
@Component
@Order(AccountLimit.BEHIND_THE_DOOR)
class AccountLimit extends OncePerRequestFilter {

    static final int BEHIND_THE_DOOR = -90;

    private final Allowances allowances;
    private final CurrentActor current;
    private final OwnRequests own;
    private final JsonMapper json;

    AccountLimit(Allowances allowances, CurrentActor current, OwnRequests own, JsonMapper json) {
        this.allowances = allowances;
        this.current = current;
        this.own = own;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = current.find();
        var effort = own.sent(request) ? null : Effort.of(request, actor.isPresent());
        var who = actor.map(known -> "@" + known.login()).orElseGet(() -> Allowances.address(request));
        long wait = effort == null ? 0 : allowances.spend(effort, who);
        if (wait > 0) {
            new Turned(429, say("operation.limit.title"), say("operation.limit." + effort, wait), wait)
                    .answer(request, response, json);
        } else {
            chain.doFilter(request, response);
        }
    }
}
