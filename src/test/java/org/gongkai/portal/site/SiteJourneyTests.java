package org.gongkai.portal.site;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class SiteJourneyTests {

    @LocalServerPort
    private int port;

    @Test
    void thePagesOfTheSiteAreAccessibleInEveryTheme() {
        var origin = "http://localhost:" + port;
        for (var theme : List.of("light", "dark", "contrast")) {
            try (var visitor = Chromium.visitor(360, true)) {
                visitor.addCookies(List.of(new Cookie("theme", theme).setUrl(origin)));
                var page = visitor.newPage();
                for (var path : List.of(
                        "/",
                        "/life",
                        "/life/yanglao",
                        "/guide",
                        "/accessibility",
                        "/sitemap",
                        "/statistics",
                        "/nope")) {
                    page.navigate(origin + path);
                    Chromium.assertAccessible(page);
                    Chromium.assertFits(page);
                }
            }
        }
    }

    @Test
    void theGalleryIsAccessibleInEveryTheme() {
        var origin = "http://localhost:" + port;
        for (var theme : List.of("light", "dark", "contrast")) {
            try (var visitor = Chromium.visitor(1440, true)) {
                visitor.addCookies(List.of(new Cookie("theme", theme).setUrl(origin)));
                var page = visitor.newPage();
                Chromium.signIn(page, origin, "gongkaiban", SampleStaff.PASSWORD);
                for (var path : List.of("/desk/design", "/desk/design/document")) {
                    page.navigate(origin + path);
                    Chromium.assertAccessible(page);
                    Chromium.assertFits(page);
                }
            }
        }
    }
}
