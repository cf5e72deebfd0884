package org.gongkai.foundation.operation.web;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.gongkai.foundation.database.Causes;
import org.gongkai.foundation.database.Pulse;
import org.gongkai.foundation.operation.Room;
import org.gongkai.foundation.operation.Turned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * While the database is away, what needs it is refused at once (暂停服务) instead of queueing for it: behind the page cache, which
 * goes on, and before sessions, which need the database. While the disk is nearly full, what would write is refused before
 * the database itself has no room for its log and ends.
 */
@Component
@Order(Away.AFTER_THE_PAGE_CACHE)
class Away extends OncePerRequestFilter {

    static final int AFTER_THE_PAGE_CACHE = Ordered.HIGHEST_PRECEDENCE + 30;

    /** What answers without a database. */
    private static final List<String> OPEN = List.of("/css/", "/js/", "/fonts/", "/img/", "/api/v1/health");

    /** Writes little, and is needed by whoever comes to clean up. */
    private static final List<String> DOOR = List.of("/sign-in", "/sign-out");

    private static final Logger LOG = LoggerFactory.getLogger(Away.class);

    private final Pulse pulse;
    private final Room room;
    private final JsonMapper json;

    Away(Pulse pulse, Room room, JsonMapper json) {
        this.pulse = pulse;
        this.room = room;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!pulse.beats() && OPEN.stream().noneMatch(path::startsWith)) {
            away(path).answer(request, response, json);
        } else if (writes(request) && !DOOR.contains(path) && room.isShort()) {
            new Turned(507, say("operation.full.title"), say("operation.full.sentence"))
                    .answer(request, response, json);
        } else {
            passOn(request, response, chain);
        }
    }

    /** In the seconds before its absence is known, sessions already miss the database, outside everything that words failures. */
    private void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !Causes.isDatabaseAway(failure)) throw failure;
            LOG.warn("{} was refused, the database is away: {}", request.getRequestURI(), failure.getMessage());
            response.reset();
            away(request.getRequestURI()).answer(request, response, json);
        }
    }

    private static boolean writes(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private static Turned away(String path) {
        var listener = path.startsWith("/api/") ? "machine" : path.startsWith("/desk") ? "desk" : "public";
        return new Turned(503, say("operation.away.title"), say("operation.away." + listener));
    }
}
