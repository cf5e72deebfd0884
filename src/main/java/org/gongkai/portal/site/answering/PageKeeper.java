package org.gongkai.portal.site.answering;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.gongkai.portal.site.cache.PageCache;
import org.gongkai.portal.site.cache.PageKey;
import org.gongkai.portal.site.cache.Shown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from memory what anybody may read (缓存应答), outside the security filters: only GET and HEAD, only addresses that
 * are named, only strangers. Whoever carries a session or a token passes by. What is kept was made by the whole chain for a
 * stranger, with all its headers. When a page cannot be made, an older one stands in for it (stale-if-error, RFC 5861).
 */
class PageKeeper extends OncePerRequestFilter {

    private static final Set<Integer> WORTH_KEEPING = Set.of(HttpServletResponse.SC_OK, HttpServletResponse.SC_GONE);

    private static final Logger LOG = LoggerFactory.getLogger(PageKeeper.class);

    private final PageCache pages;
    private final BooleanSupplier alive;
    private final String session;
    private final Clock clock;

    PageKeeper(PageCache pages, BooleanSupplier alive, String session, Clock clock) {
        this.pages = pages;
        this.alive = alive;
        this.session = session;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var method = request.getMethod();
        return !(method.equals("GET") || method.equals("HEAD"))
                || request.getHeader("Authorization") != null
                || !Addresses.mayBeKept(request.getRequestURI(), request.getQueryString())
                || isKnown(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = PageKey.of(request);
        var kept = pages.find(key);
        if (kept.isPresent()) {
            new Answering(request, response).headed(kept.get());
        } else if (alive.getAsBoolean() || !helpedOut(key, request, response)) {
            make(key, request, response, chain);
        }
    }

    private void make(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = pages.told();
        var until = endOfTheDay();
        var recording = new Recording(response);
        var shown = Shown.begin();
        try {
            Addresses.note(request.getRequestURI(), shown);
            chain.doFilter(new PlainRequest(request), recording);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (response.isCommitted() || !helpedOut(key, request, response)) throw fault;
            LOG.error("An older page stood in for {}, which could not be made", request.getRequestURI(), fault);
            return;
        } finally {
            Shown.end();
        }
        if (recording.isTrouble() && helpedOut(key, request, response)) return;
        if (!recording.isWhole() || !WORTH_KEEPING.contains(response.getStatus())) {
            recording.handOver(request.getMethod().equals("HEAD"));
            return;
        }
        var page = recording.page(shown, until);
        if (recording.isForAnybody()) pages.keep(key, page, begun);
        new Answering(request, response).body(page);
    }

    private boolean helpedOut(PageKey key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var spare = pages.spare(key);
        if (spare.isEmpty()) return false;
        response.reset();
        response.setHeader("Cache-Status", "Gongkai; hit; detail=stale-if-error");
        new Answering(request, response).headed(spare.get());
        return true;
    }

    /** Whether the visitor has a session, so that the answer may be theirs alone. */
    private boolean isKnown(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return false;
        for (var cookie : cookies) {
            var name = cookie.getName();
            if (name.equals(session) || name.equals("__Host-" + session) || name.equals("SESSION")) return true;
        }
        return false;
    }

    /** What is true today may be otherwise tomorrow: validity, periods of publicity, what is due. */
    private Instant endOfTheDay() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
