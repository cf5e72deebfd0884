package org.gongkai.portal.site.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.portal.site.cache.CacheSettings;
import org.gongkai.portal.site.cache.Caches;
import org.gongkai.portal.site.cache.Change;
import org.gongkai.portal.site.cache.PageCache;
import org.gongkai.portal.site.cache.Shown;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class PageKeeperTests {

    private static final FilterChain MADE = (_, response) -> {
        var shown = Shown.here();
        if (shown != null) shown.document(1);
        response.getWriter().write("<p>名录</p>");
    };
    private static final FilterChain AWAY =
            (_, response) -> ((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    private static final FilterChain BROKEN = (_, _) -> {
        throw new IllegalStateException("no connection");
    };

    private final PageCache pages = Caches.of(
            new CacheSettings(
                    DataSize.ofMegabytes(1), DataSize.ofKilobytes(512), Duration.ofMinutes(10), Duration.ofSeconds(1)),
            Clock.fixed(Instant.parse("2026-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
    private boolean alive = true;
    private final PageKeeper keeper = new PageKeeper(pages, () -> alive, "SESSION", Clock.systemUTC());

    @Test
    void an_older_page_stands_in_for_one_that_cannot_be_made() throws Exception {
        ask(MADE);
        addSomethingElse();
        var away = ask(AWAY);
        assertThat(away.getStatus()).isEqualTo(200);
        assertThat(away.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("<p>名录</p>");
        assertThat(away.getHeader("Cache-Status")).contains("stale-if-error");
        assertThat(ask(BROKEN).getContentAsString(StandardCharsets.UTF_8)).isEqualTo("<p>名录</p>");
    }

    @Test
    void nobody_waits_for_a_database_that_is_known_to_be_away() throws Exception {
        ask(MADE);
        addSomethingElse();
        alive = false;
        assertThat(ask((_, _) -> {
                            throw new AssertionError("asked for");
                        })
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("<p>名录</p>");
    }

    @Test
    void what_was_never_seen_or_was_taken_back_stays_an_error() throws Exception {
        assertThat(ask(AWAY).getStatus()).isEqualTo(503);
        ask(MADE);
        pages.drop(new Change(Set.of(1L), null, Set.of(), Set.of(), Set.of(), false));
        assertThat(ask(AWAY).getStatus()).isEqualTo(503);
        assertThatThrownBy(() -> ask(BROKEN)).isInstanceOf(IllegalStateException.class);
    }

    private void addSomethingElse() {
        pages.drop(new Change(Set.of(2L), null, Set.of(), Set.of(), Set.of(), true));
    }

    private MockHttpServletResponse ask(FilterChain chain) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/documents");
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        FilterChain noted = (asked, answered) -> {
            var shown = Shown.here();
            if (shown != null) Caches.listing(shown, DocumentFilter.ALL);
            chain.doFilter(asked, answered);
        };
        keeper.doFilter(request, response, noted);
        return response;
    }
}
