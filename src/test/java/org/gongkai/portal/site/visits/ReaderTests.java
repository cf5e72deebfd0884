package org.gongkai.portal.site.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who counts as a reader. */
class ReaderTests {

    private static final String BROWSER =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

    @Test
    void aPersonWithABrowserReads() {
        assertThat(Reader.reads(asking("GET", "/documents/1"))).isTrue();
        assertThat(Reader.isPerson("Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Sogou web spider/4.0",
                "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
                "curl/8.5.0",
                "Python-urllib/3.12",
                "Java-http-client/25.0.3",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0",
                ""
            })
    void programsDoNot(String agent) {
        assertThat(Reader.isPerson(agent)).isFalse();
    }

    @Test
    void lookingAheadAskingForHeadersAndPostingIsNotReading() {
        var ahead = asking("GET", "/documents/1");
        ahead.addHeader("Sec-Purpose", "prefetch;prerender");
        assertThat(Reader.reads(ahead)).isFalse();
        assertThat(Reader.reads(asking("HEAD", "/documents/1"))).isFalse();
        assertThat(Reader.reads(asking("POST", "/documents/1"))).isFalse();
    }

    @Test
    void onlyPagesOfThePublicSiteAreRead() {
        for (var path :
                new String[] {"/desk", "/desk/documents", "/sign-in", "/api/v1/units", "/css/a.css", "/feed.atom"}) {
            assertThat(Reader.isPage(path)).as(path).isFalse();
        }
        for (var path : new String[] {"/", "/documents", "/units/mzj", "/search", "/life/yanglao"}) {
            assertThat(Reader.isPage(path)).as(path).isTrue();
        }
        assertThat(Reader.isPage("/" + "x".repeat(300))).isFalse();
    }

    private static MockHttpServletRequest asking(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("User-Agent", BROWSER);
        return request;
    }
}
