package org.gongkai.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class SearchJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    SearchDesk desk;

    @BeforeEach
    void theSampleDistrictCanBeFound() {
        await().atMost(Duration.ofMinutes(1)).until(() -> desk.count(Question.about("新城区")) > 20);
    }

    @Test
    void aCitizenFindsNarrowsAndGivesUpAFilterWithoutScript() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, false)) {
                var page = visitor.newPage();
                page.navigate("http://localhost:" + port + "/search");
                page.locator("main input[name=q]").fill("新城区");
                page.locator("main form[role=search] button").click();
                assertThat(page.locator(".finding-sum").textContent()).contains("找到");
                unfold(page, ".facets form button", ".facets > summary");
                unfold(page, ".facets input[value=UNIT]", ".facet:has(input[value=UNIT]) > summary");
                page.locator(".facets input[value=UNIT]").check();
                page.locator(".facets form button").click();
                assertThat(page.locator(".chips .chip").count()).isEqualTo(1);
                page.locator(".chips .chip").click();
                assertThat(page.locator(".chips .chip").count()).isZero();
            }
        }
    }

    @Test
    void everyStateOfThePageIsAccessibleAndFits() {
        for (int width : new int[] {320, 1440}) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                look(page, "/search");
                look(page, "/search?q=%E6%96%B0%E5%9F%8E%E5%8C%BA&kind=UNIT");
                look(page, "/search?q=%E9%AD%91%E9%AD%85%E9%AD%8D%E9%AD%89&year=1950");
            }
        }
    }

    private static void unfold(Page page, String wanted, String summary) {
        if (!page.locator(wanted).isVisible()) {
            page.locator(summary).click();
        }
    }

    private void look(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        Chromium.assertAccessible(page);
        Chromium.assertFits(page);
    }
}
