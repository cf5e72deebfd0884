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
                look(page, "/search?q=%E6%96%B0%E5%9F%8E%E5%8C%BA&within=%E6%B0%91%E6%94%BF");
                look(page, "/search/feeds?q=%E5%85%AC%E7%A4%BA");
                look(page, "/search?q=%E9%AD%91%E9%AD%85%E9%AD%8D%E9%AD%89&year=1950");
            }
        }
    }

    @Test
    void suggestionsComeWhileTypingAndAreReachedByKeyboard() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            page.navigate("http://localhost:" + port + "/search");
            var field = page.locator("main input[name=q]");
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                field.fill("");
                field.fill("mzj");
                page.waitForTimeout(400);
                return page.locator("main [role=option]").count() > 0;
            });
            assertThat(field.getAttribute("role")).isEqualTo("combobox");
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
            field.press("ArrowDown");
            var first = page.locator("main [role=option][aria-selected=true]");
            assertThat(first.getAttribute("id")).isEqualTo(field.getAttribute("aria-activedescendant"));
            assertThat(field.inputValue()).contains("民政局");
            field.press("Escape");
            assertThat(field.inputValue()).isEqualTo("mzj");
            assertThat(page.locator("main [role=listbox]").isVisible()).isFalse();
            field.press("Enter");
            page.waitForURL("**/search?q=mzj*");
            assertThat(page.locator(".finding-ask .note").textContent()).contains("民政局");
            Chromium.assertAccessible(page);
        }
    }

    @Test
    void theDeskOfWordsIsAccessible() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            page.navigate("http://localhost:" + port + "/sign-in");
            page.locator("input[name=login]").fill("gongkaiban");
            page.locator("input[name=password]").fill(org.gongkai.foundation.identity.SampleStaff.PASSWORD);
            page.locator("main form button[type=submit]").click();
            page.waitForURL("**/desk**");
            for (var path : java.util.List.of(
                    "/desk/synonyms", "/desk/synonyms/new", "/desk/picks", "/desk/picks/new", "/desk/missed")) {
                look(page, path);
            }
            page.navigate("http://localhost:" + port + "/desk/synonyms/new");
            page.locator("input[name=words]").fill("民政所在 民政局");
            page.locator("button[value=preview]").click();
            assertThat(page.locator("table caption").first().textContent()).contains("保存以后会这样变");
            Chromium.assertAccessible(page);
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
