package org.gongkai.foundation.operation.reception;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.gongkai.foundation.operation.Places;
import org.gongkai.foundation.operation.Turned;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests that need work take a place (受理席位), behind the page cache, which needs none. A small body has arrived before
 * its request takes one, and the answer leaves after it gave it back: so who sends or reads slowly holds none.
 */
@Component
@Order(Workplaces.AFTER_AWAY)
class Workplaces extends OncePerRequestFilter {

    static final int AFTER_AWAY = Ordered.HIGHEST_PRECEDENCE + 40;

    /** Sent for as long as the reader likes: files, and the style sheets that are small. */
    private static final Pattern WITHOUT = Pattern.compile("/documents/\\d+/files/.*|/(?:css|js|fonts|img)/.*");

    private static final int ANSWER = 256 * 1024;

    private final ReceptionSettings settings;
    private final Places places;
    private final JsonMapper json;

    Workplaces(ReceptionSettings settings, JsonMapper json) {
        this.settings = settings;
        this.places = new Places(
                settings.places(),
                settings.placesOfOne(),
                settings.waiting(),
                settings.waitOfOne(),
                settings.patience());
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && WITHOUT.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var arrived = ReadAhead.of(request, settings.strangerBody().toBytes());
        var place = places.take(request.getRemoteAddr());
        if (place.isEmpty()) {
            new Turned(503, say("operation.busy.title"), say("operation.busy.sentence"))
                    .answer(request, response, json);
            return;
        }
        try (var _ = place.get()) {
            response.setBufferSize(ANSWER);
            chain.doFilter(arrived, response);
        }
    }
}
